package nl.zorgpoort.declaratie;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.zorgpoort.controle.Bevinding;

/**
 * A 02 or 04 record in hand, with the 98 records under it as they would come back. Comment numbers
 * have four digits and run from 0001 (rule B14), so there are at most 9,999 of them: under 4 MB.
 */
final class Detail {
  private static final int MAXIMUM_COMMENTAAR = 9_999;

  private final Heenrecord record;
  private final ByteArrayOutputStream commentaar = new ByteArrayOutputStream(0);
  private final List<Bevinding> opCommentaar = new ArrayList<>(0);
  private int commentaren;

  Detail(Heenrecord record) {
    this.record = record;
  }

  /**
   * Takes the next 98 under this record.
   *
   * @param retour the same record as it would come back
   */
  void voegToe(Heenrecord ander, byte[] retour) {
    if (++commentaren > MAXIMUM_COMMENTAAR) {
      throw new IllegalStateException("more comment records than B14 lets pass");
    }
    commentaar.write(retour, 0, retour.length);
    opCommentaar.addAll(ander.bevindingen());
  }

  Heenrecord record() {
    return record;
  }

  /** Whether the technical check found something on the record or on a comment under it. */
  boolean afgekeurd() {
    return record.fout() || commentaarFout();
  }

  boolean commentaarFout() {
    return !opCommentaar.isEmpty();
  }

  /** Findings on the comments, in their order. */
  List<Bevinding> opCommentaar() {
    return Collections.unmodifiableList(opCommentaar);
  }

  /** Return codes of all technical findings on the record and its comments. */
  NavigableSet<String> codes() {
    NavigableSet<String> codes = new TreeSet<>();
    record.bevindingen().forEach(b -> codes.add(b.retourcode()));
    opCommentaar.forEach(b -> codes.add(b.retourcode()));
    return codes;
  }

  /** Retour records of the comments, one after the other. */
  byte[] commentaar() {
    return commentaar.toByteArray();
  }

  int commentaren() {
    return commentaren;
  }
}
