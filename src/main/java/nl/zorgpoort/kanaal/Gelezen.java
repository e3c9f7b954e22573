package nl.zorgpoort.kanaal;

/** A file in an out folder that its partner read to the end. */
public record Gelezen(String account, String bestandsnaam) {}
