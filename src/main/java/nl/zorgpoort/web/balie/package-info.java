/** The desk: pages for who has a log-in. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.web.balie;
