package org.palestre.billing.invoice;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/**
 * An invoice for two services, of which three quarters are for the first.
 *
 * @param number its number
 * @param services the dear one, the cheap one
 */
public record TwoServices(String number, List<String> services) {

    public static final long DEAR = 3000;
    public static final long CHEAP = 1000;

    /** Issued for a payer. */
    public static TwoServices issued(long payer) {
        List<String> services = List.of(service(), service());
        charge(payer, services.get(0), DEAR);
        charge(payer, services.get(1), CHEAP);
        HttpResponse<String> answer = City.http("regisseur@demo.example")
                .postJson(
                        "/api/v1/billing/invoices",
                        "{\"payerId\":%d,\"services\":[\"%s\",\"%s\"],\"payableBy\":\"%s\"}"
                                .formatted(
                                        payer,
                                        services.get(0),
                                        services.get(1),
                                        CityDay.today().plusDays(10)));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        return new TwoServices(answer.body().replaceAll("(?s).*?\"number\":\"([^\"]+)\".*", "$1"), services);
    }

    private static String service() {
        String code = "D"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
        City.sql()
                .change(
                        "INSERT INTO billing.service (code, name_french, name_english, mode)"
                                + " VALUES (?, 'Essai ' || ?, 'Trial ' || ?, 'INVOICED')",
                        code,
                        code,
                        code);
        return code;
    }

    private static void charge(long payer, String service, long cents) {
        City.sql().change("""
                        INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents,
                               vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
                        VALUES (?, ?, 'test:' || ?, 'K', 'Essai', '[]', 1, 'heure', ?, 0, ?, 0, current_date, current_date + 1,
                                current_date - 1, now())""", payer, service, UUID.randomUUID().toString(), cents, cents);
    }
}
