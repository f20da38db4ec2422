package org.palestre.city.payfip;

import java.util.Map;
import java.util.Optional;

/** What PayFiP demands of a request for an operation, each with the code of its refusal. */
final class Demands {

    private Demands() {}

    /** The code of the first demand that is not met. */
    static Optional<String> unmet(Map<String, String> asked, String clientNumber) {
        String amount = asked.getOrDefault("montant", "");
        String email = asked.getOrDefault("mel", "");
        String client = asked.getOrDefault("numcli", "");
        if (client.isEmpty()) {
            return Optional.of("T1");
        } else if (!client.matches("\\d{6}")) {
            return Optional.of("T2");
        } else if (!client.equals(clientNumber)) {
            return Optional.of("T4");
        } else if (amount.isEmpty()) {
            return Optional.of("M1");
        } else if (!amount.matches("\\d{1,12}")) {
            return Optional.of("M3");
        } else if (Long.parseLong(amount) < 100) {
            return Optional.of("M5");
        } else if (email.length() < 6 || email.length() > 80) {
            return Optional.of("A1");
        } else if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return Optional.of("A2");
        }
        return unmetText(asked);
    }

    private static Optional<String> unmetText(Map<String, String> asked) {
        if (!asked.getOrDefault("refdet", "").matches("[A-Za-z0-9]{6,30}")) {
            return Optional.of("R3");
        } else if (!asked.getOrDefault("objet", "").matches("[A-Za-z0-9 ]{0,100}")) {
            return Optional.of("O1");
        } else if (!asked.getOrDefault("saisie", "").matches("[TXW]")) {
            return Optional.of("S1");
        } else if (!address(asked.get("urlnotif"))) {
            return Optional.of("N1");
        } else if (!address(asked.get("urlredirect"))) {
            return Optional.of("D1");
        } else if (!asked.getOrDefault("exer", "").matches("\\d{4}")) {
            return Optional.of("E1");
        }
        return Optional.empty();
    }

    private static boolean address(String text) {
        return text != null && text.length() < 250 && text.matches("https?://\\S+");
    }
}
