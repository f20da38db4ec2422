package org.palestre.billing.payment.control.payfip;

import java.time.LocalDateTime;

/** What came of a call to PayFiP. Nothing here is believed yet: it is what somebody at the other end of a wire said. */
public sealed interface PayfipAnswer {

    /** Short name for whoever reads the history of a payment. */
    String shortly();

    /**
     * An operation was opened.
     *
     * @param idOp its name at PayFiP
     */
    record Opened(String idOp) implements PayfipAnswer {
        @Override
        public String shortly() {
            return "OPENED";
        }
    }

    /**
     * The client number is known.
     *
     * @param name of the body that it belongs to, as PayFiP has it
     */
    record Client(String name) implements PayfipAnswer {
        @Override
        public String shortly() {
            return "CLIENT";
        }
    }

    /**
     * The result of an operation.
     *
     * @param idOp of which operation
     * @param outcome the letter: P, V, R, Z or A
     * @param cents the amount; -1 if it cannot be read
     * @param reference {@code refdet}
     * @param clientNumber {@code numcli}
     * @param at civil time of the transaction, or null
     * @param authorisation number of the bank's authorisation, or null
     */
    record Result(
            String idOp,
            String outcome,
            long cents,
            String reference,
            String clientNumber,
            LocalDateTime at,
            String authorisation)
            implements PayfipAnswer {
        @Override
        public String shortly() {
            return outcome;
        }
    }

    /**
     * PayFiP refuses.
     *
     * @param code as {@code P5}; empty if it gives none
     * @param functional whether the refusal is about what was asked, and not about PayFiP's own state
     */
    record Refusal(String code, boolean functional) implements PayfipAnswer {
        @Override
        public String shortly() {
            return code.isEmpty() ? "FAULT" : code;
        }
    }

    /**
     * Nobody answered in time.
     *
     * @param why the kind of failure, without addresses
     */
    record Silence(String why) implements PayfipAnswer {
        @Override
        public String shortly() {
            return "SILENCE";
        }
    }

    /**
     * What came cannot be an answer to what was asked.
     *
     * @param why the kind of failure
     */
    record Garbage(String why) implements PayfipAnswer {
        @Override
        public String shortly() {
            return "GARBAGE";
        }
    }
}
