package nl.zorgpoort;

import java.util.List;
import nl.zorgpoort.kanaal.sftp.Demotoegang;

/** How to log in to the demo accounts that were made at this start; empty at any later one. */
record Demotoegangen(List<Demotoegang> nieuw) {}
