package org.palestre.city.payfip;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The page to which payers are sent: here they decide what becomes of the operation, and what the merchant hears of it. */
final class PaymentPage {

    private static final Duration LATE = Duration.ofSeconds(20);
    private static final String HEAD = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>PayFiP (simulateur)</title><link rel="icon" href="data:,">
            <meta name="viewport" content="width=device-width"><style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;
            margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}dt{font-weight:600}dd{margin:0 0 .5rem}
            button{font:inherit;display:block;width:100%;margin:.5rem 0;padding:.6rem;border:1px solid #000091;background:#fff;
            color:#000091;cursor:pointer}button.main{background:#000091;color:#fff}fieldset{margin:1rem 0;border:1px solid #999}
            .note{background:#fff3cd;padding:.5rem 1rem;border-left:4px solid #b36b00}</style></head><body><main>
            <h1>Paiement sécurisé</h1><p class="note">Simulateur de PayFiP : aucune somme n’est prélevée.</p>
            """;
    private static final String CHOICES = """
            <form method="post"><fieldset><legend>Notification de la collectivité</legend>
            <label><input type="radio" name="notify" value="1" checked> une fois</label><br>
            <label><input type="radio" name="notify" value="2"> deux fois</label><br>
            <label><input type="radio" name="notify" value="0"> jamais</label></fieldset>
            <fieldset><legend>Résultat</legend>
            <label><input type="radio" name="late" value="false" checked> connu tout de suite</label><br>
            <label><input type="radio" name="late" value="true"> connu dans 20 secondes</label></fieldset>
            <button class="main" name="outcome" value="P">Payer par carte bancaire</button>
            <button class="main" name="outcome" value="V">Payer par prélèvement</button>
            <button name="outcome" value="R">Carte refusée</button>
            <button name="outcome" value="Z">Prélèvement refusé</button>
            <button name="outcome" value="A">Annuler</button>
            <button name="outcome" value="">S’en aller sans rien faire</button></form>
            """;

    private final Till till;
    private final PayfipSimulator simulator;

    PaymentPage(Till till, PayfipSimulator simulator) {
        this.till = till;
        this.simulator = simulator;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String idOp = values(exchange.getRequestURI().getRawQuery()).getOrDefault("idop", "");
            Optional<Operation> operation = till.operation(idOp);
            if (operation.isEmpty()) {
                answer(exchange, 404, HEAD + "<p>Opération inconnue (P1).</p>");
            } else if (exchange.getRequestMethod().equals("POST")) {
                decide(exchange, operation.get());
            } else if (operation.get().outcome() != null) {
                answer(
                        exchange,
                        200,
                        HEAD + "<p>Cette opération a déjà été utilisée (P3).</p>" + back(operation.get()));
            } else if (operation.get().late()) {
                answer(exchange, 200, HEAD + "<p>La page a été ouverte trop tard (P4).</p>" + back(operation.get()));
            } else {
                answer(exchange, 200, HEAD + summary(operation.get()) + CHOICES);
            }
        }
    }

    private void decide(HttpExchange exchange, Operation operation) throws IOException {
        Map<String, String> chosen =
                values(new String(exchange.getRequestBody().readNBytes(4096), StandardCharsets.UTF_8));
        String outcome = chosen.getOrDefault("outcome", "");
        if (outcome.matches("[PVRZA]")) {
            Duration after = "true".equals(chosen.get("late")) ? LATE : Duration.ZERO;
            if (till.decide(operation.idOp(), outcome, after)) {
                simulator.notifyInBackground(
                        operation.idOp(),
                        chosen.getOrDefault("notify", "1").matches("[012]")
                                ? Integer.parseInt(chosen.getOrDefault("notify", "1"))
                                : 1);
            }
        }
        exchange.getResponseHeaders().set("Location", operation.asked("urlredirect"));
        exchange.sendResponseHeaders(303, -1);
    }

    private static String summary(Operation operation) {
        long cents = Long.parseLong(operation.asked("montant"));
        return "<dl><dt>Objet</dt><dd>" + Messages.escape(operation.asked("objet")) + "</dd><dt>Référence</dt><dd>"
                + Messages.escape(operation.asked("refdet")) + "</dd><dt>Montant</dt><dd>"
                + String.format("%d,%02d €", cents / 100, cents % 100) + "</dd><dt>Courriel</dt><dd>"
                + Messages.escape(operation.asked("mel")) + "</dd></dl>";
    }

    private static String back(Operation operation) {
        return "<p><a href=\"" + Messages.escape(operation.asked("urlredirect"))
                + "\">Revenir à la collectivité</a></p>";
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = (text + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> values(String encoded) {
        Map<String, String> values = new HashMap<>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }
}
