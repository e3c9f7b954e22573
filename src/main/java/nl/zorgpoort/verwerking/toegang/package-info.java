/** Who may see and do what at the desk, and the trace that it leaves. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.toegang;
