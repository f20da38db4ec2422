package org.palestre.billing.control;

import java.util.Collection;
import java.util.Map;

/**
 * Tells what a component of billing knows of payments that stand in the ledger: the number of a cheque and its bank, the
 * number of an online payment. Histories ask every bean of this kind.
 */
public interface PaymentFacts {

    /** What is known of those of these entries' references that are this component's, in one statement. */
    Map<String, PaymentFact> of(Collection<String> references);
}
