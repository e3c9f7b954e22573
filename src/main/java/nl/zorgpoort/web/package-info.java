/** Pages: deny by default, no script needed, nothing personal in an address or a log. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.web;
