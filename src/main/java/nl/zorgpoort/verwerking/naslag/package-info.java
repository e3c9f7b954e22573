/** Register and control set: taken in as a whole or not at all, and when a version holds. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.naslag;
