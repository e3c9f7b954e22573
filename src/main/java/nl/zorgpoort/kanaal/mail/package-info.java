/** Mail: words, mail server, and a folder where there is none. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.kanaal.mail;
