package org.palestre.billing.control;

import java.util.Collection;

/**
 * Finds payers by something that a component of billing knows of them: the number of an invoice, of a cheque, of a
 * payment. The treasurer's search asks every bean of this kind.
 */
public interface PayerFinder {

    /** The payers that the words lead to; none if they are nothing that this component knows. */
    Collection<Long> find(String words);
}
