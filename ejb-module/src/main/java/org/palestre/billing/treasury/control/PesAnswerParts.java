package org.palestre.billing.treasury.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.control.PesAnswer.OrderAnswer;
import org.palestre.billing.treasury.control.PesAnswer.Visa;
import org.palestre.shared.Money;

/** What was read so far of an answer of Hélios, put together as its elements end. */
final class PesAnswerParts implements ForeignXml.Parts {

    private static final int LONGEST_MESSAGE = 1000;
    private static final int LONGEST_COMMENT = 500;

    /** Where money came from (OrgEma): collected in one way or another; the other codes are corrections and losses. */
    private static final Set<String> MONEY = Set.of("01", "02", "03", "10", "11", "12");

    private static final Set<String> RECEIPTS =
            Set.of("Recouvrement", "Encaissement", "Emargement", "EncaissementEmargement");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> messages = new LinkedHashSet<>();
    private final Set<String> comments = new LinkedHashSet<>();
    private final List<OrderAnswer> orders = new ArrayList<>();
    private Money lineReceipts;
    private Money collected;
    private int acknowledged;
    private int refused;

    @Override
    public void begin(String element, String value) {
        if (value == null) {
            return;
        }
        values.put(element, value);
        switch (element) {
            case "LibelleAnoAck" -> messages.add(value);
            case "Commentaire" -> comments.add(value);
            default -> {
                // kept until the element in which it stands ends
            }
        }
    }

    @Override
    public void end(String element, Deque<String> open, String text) {
        switch (element) {
            case "ElementACQUIT" -> acknowledge();
            case "LigneDePiece" -> line();
            case "Piece" -> order();
            default -> {
                if (RECEIPTS.contains(element)) {
                    receipt();
                }
            }
        }
    }

    PesAnswer answer() {
        boolean acknowledgement = acknowledged + refused > 0;
        if (!acknowledgement && orders.isEmpty()) {
            throw PesAnswerReader.no();
        }
        String file = values.getOrDefault("NomFic", "");
        return new PesAnswer(
                acknowledgement,
                acknowledgement ? file.replaceAll("(?i)\\.xml$", "") : "",
                refused == 0,
                shortened(messages, LONGEST_MESSAGE),
                orders);
    }

    private void acknowledge() {
        if (Set.of("1", "true").contains(values.getOrDefault("EtatAck", ""))) {
            acknowledged++;
        } else {
            refused++;
        }
        values.remove("EtatAck");
    }

    private void receipt() {
        String origin = values.remove("OrgEma");
        String amount = values.remove("MtReco");
        if (amount != null) {
            Money money = origin == null || MONEY.contains(origin) ? Money.euros(amount) : Money.ZERO;
            lineReceipts = lineReceipts == null ? money : lineReceipts.plus(money);
        }
    }

    /** Single receipts say what is money and what is not; where there are none, their total does. */
    private void line() {
        String total = values.remove("MtRecoTot");
        Money line = lineReceipts != null ? lineReceipts : total == null ? null : Money.euros(total);
        if (line != null) {
            collected = collected == null ? line : collected.plus(line);
        }
        lineReceipts = null;
    }

    private void order() {
        String type = values.getOrDefault("TypBord", "");
        if (type.equals("01") || type.equals("02")) {
            orders.add(new OrderAnswer(
                    Integer.parseInt(values.get("Exer")),
                    type.equals("01") ? OrderKind.ORDINARY : OrderKind.REDUCTION,
                    Long.parseLong(values.get("IdPce")),
                    visa(values.getOrDefault("EtatPce", "")),
                    shortened(comments, LONGEST_COMMENT),
                    day(),
                    collected));
        }
        comments.clear();
        collected = null;
        List.of("IdPce", "EtatPce", "DtePcePec", "DtePceRej", "DtePceInst").forEach(values::remove);
    }

    private LocalDate day() {
        for (String name : List.of("DtePceRej", "DtePceInst", "DtePcePec")) {
            if (values.containsKey(name)) {
                return LocalDate.parse(values.get(name).substring(0, 10));
            }
        }
        return null;
    }

    private static Visa visa(String code) {
        return switch (code) {
            case "01" -> Visa.ON_HOLD;
            case "02", "03" -> Visa.TAKEN_OVER;
            case "04" -> Visa.REFUSED;
            default -> Visa.OTHER;
        };
    }

    private static String shortened(Set<String> texts, int longest) {
        String text = String.join(" ; ", texts).replaceAll("\\p{Cntrl}", " ").strip();
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
