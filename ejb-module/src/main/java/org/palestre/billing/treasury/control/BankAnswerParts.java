package org.palestre.billing.treasury.control;

import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palestre.billing.treasury.control.BankAnswer.Fate;
import org.palestre.billing.treasury.control.BankAnswer.Verdict;

/**
 * What was read so far of an answer of a bank. Statuses and reasons stand in the file, in the payment or in the transfer that
 * they are said of; what is said of less counts for it.
 */
final class BankAnswerParts implements ForeignXml.Parts {

    private static final int LONGEST_ID = 35;
    private static final int LONGEST_REASON = 300;
    private static final String TRANSFER = "TxInfAndSts";

    private final Map<String, Verdict> transfers = new HashMap<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private String report = "";
    private String messageId = "";
    private String status = "";
    private String transfer = "";
    private String transferStatus = "";
    private String whole = "";
    private String wholeReason = "";

    @Override
    public void end(String element, Deque<String> open, String text) {
        switch (element) {
            case "CstmrPmtStsRpt" -> report = element;
            case "OrgnlMsgId" -> messageId = text;
            case "GrpSts", "PmtInfSts" -> status = text;
            case "OrgnlEndToEndId" -> transfer = text;
            case "TxSts" -> transferStatus = text;
            case "Cd", "Prtry" -> {
                if (open.contains("StsRsnInf") && "Rsn".equals(open.peek())) {
                    reasons.add(text);
                }
            }
            case "AddtlInf" -> {
                if ("StsRsnInf".equals(open.peek())) {
                    reasons.add(text);
                }
            }
            case TRANSFER -> transfer();
            case "OrgnlGrpInfAndSts", "OrgnlPmtInfAndSts" -> whole();
            case "StsRsnInf" -> reasonOfAll(open);
            default -> {
                // says nothing of what becomes of transfers
            }
        }
    }

    /** None if this is no report on a file. */
    Optional<BankAnswer> answer() {
        return report.isEmpty() || messageId.isEmpty() || messageId.length() > LONGEST_ID
                ? Optional.empty()
                : Optional.of(new BankAnswer(messageId, new Verdict(fate(whole), wholeReason), transfers));
    }

    /** A reason that is not said of one transfer is one of all of them. */
    private void reasonOfAll(Deque<String> open) {
        if (!open.contains(TRANSFER)) {
            wholeReason = reason();
            reasons.clear();
        }
    }

    private void whole() {
        if (!status.isEmpty()) {
            whole = status;
        }
        status = "";
    }

    private void transfer() {
        if (!transfer.isEmpty()) {
            String own = transferStatus.isEmpty() ? status.isEmpty() ? whole : status : transferStatus;
            transfers.put(transfer, new Verdict(fate(own), reasons.isEmpty() ? wholeReason : reason()));
        }
        transfer = "";
        transferStatus = "";
        reasons.clear();
    }

    private String reason() {
        String text = String.join(" ", reasons).replaceAll("\\p{Cntrl}", " ").strip();
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    private static Fate fate(String status) {
        return switch (status) {
            case "RJCT", "CANC" -> Fate.REJECTED;
            case "ACSC", "ACCC" -> Fate.SETTLED;
            case "ACCP", "ACTC", "ACSP", "ACWC", "ACFC", "ACWP" -> Fate.ACCEPTED;
            case "PART" -> Fate.PARTLY;
            default -> Fate.OPEN;
        };
    }
}
