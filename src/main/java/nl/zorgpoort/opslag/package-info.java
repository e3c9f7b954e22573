/** The store: implements the ports of verwerking on H2 and PostgreSQL, with spring-jdbc. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.opslag;
