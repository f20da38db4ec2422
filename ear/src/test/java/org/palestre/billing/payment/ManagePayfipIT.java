package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

/** The administrator's screen of PayFiP; each test leaves it as it found it. */
class ManagePayfipIT {

    private static final String ADDRESS = "/api/v1/billing/payfip-settings";
    private static final String ADMINISTRATOR = "admin@demo.example";

    private JsonObject before;

    @BeforeEach
    void remember() {
        before = settings();
    }

    @AfterEach
    void restore() {
        City.sql()
                .change(
                        "UPDATE billing.payfip_settings SET open = ?, client_number = ?, service_url = ?, version = version + 1",
                        before.getBoolean("open"),
                        before.getString("clientNumber"),
                        before.getString("serviceUrl"));
    }

    @Test
    void payfip_says_whose_number_it_is() {
        HttpResponse<String> answer = City.http(ADMINISTRATOR).postJson(ADDRESS + "/check", "");

        assertThat(answered(answer, 200).getString("name")).contains("BEAURIVAGE");
    }

    @Test
    void a_number_that_payfip_does_not_know_is_told() {
        assertThat(change(before, "clientNumber", "123456").statusCode()).isEqualTo(200);

        HttpResponse<String> answer = City.http(ADMINISTRATOR).postJson(ADDRESS + "/check", "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("T4");
    }

    @Test
    void settings_that_somebody_else_changed_are_not_overwritten() {
        assertThat(change(before, "clientNumber", "123456").statusCode()).isEqualTo(200);

        assertThat(change(before, "clientNumber", "654321").statusCode()).isEqualTo(409);
    }

    @Test
    void payfip_is_not_called_at_any_address() {
        assertThat(change(before, "serviceUrl", "http://169.254.169.254/latest").statusCode())
                .isEqualTo(422);
    }

    @Test
    void only_administrators_see_and_change_it() {
        for (String somebody : new String[] {Wallet.CASHIER, Wallet.PERSON}) {
            assertThat(City.http(somebody).get(ADDRESS).statusCode()).isEqualTo(403);
            assertThat(City.http(somebody).postJson(ADDRESS + "/check", "").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void while_it_is_closed_nobody_pays_online() {
        Wallet wallet = Wallet.empty();
        String number = wallet.want(1250);
        City.sql().change("UPDATE billing.payfip_settings SET open = false");

        assertThat(wallet.want(wallet.person(), wallet.payer(), 1250).statusCode())
                .isEqualTo(409);
        assertThat(wallet.page(number).statusCode()).isEqualTo(409);
    }

    private static JsonObject settings() {
        return answered(City.http(ADMINISTRATOR).get(ADDRESS), 200);
    }

    private static HttpResponse<String> change(JsonObject settings, String name, String value) {
        return City.http(ADMINISTRATOR)
                .putJson(
                        ADDRESS,
                        Json.createObjectBuilder(settings)
                                .add(name, value)
                                .build()
                                .toString());
    }
}
