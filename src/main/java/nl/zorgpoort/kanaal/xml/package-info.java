/** XML as it is exchanged: recognised, held to its XSD, read and written. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.kanaal.xml;
