package org.palestre.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.billing.tariff.TariffCalls.draft;
import static org.palestre.billing.tariff.TariffCalls.ready;
import static org.palestre.billing.tariff.TariffCalls.tariff;

import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** Who may read tariffs, and who may write them. */
class TariffRightsIT {

    private static final String GRIDS = "/api/v1/billing/tariff-grids/";

    @Test
    void an_agent_reads_and_tries_prices_out_but_writes_nothing() {
        long id = ready(tariff(), CityDay.today());
        Http agent = City.http("agent@demo.example");
        assertThat(agent.get(GRIDS + id).statusCode()).isEqualTo(200);
        assertThat(agent.get("/gestion/tariff-grid-file?id=" + id).statusCode()).isEqualTo(200);
        refusesToWrite(agent, id);
        for (String form : new String[] {
            "draft-grid?copy=" + id,
            "draft-grid?tariff=TENNIS",
            "edit-tariff",
            "edit-tariff-item?grid=" + id,
            "import-grid?id=" + id,
            "user-kinds",
            "edit-cash-office"
        }) {
            assertThat(agent.get("/gestion/" + form).statusCode()).as(form).isEqualTo(403);
        }
    }

    @Test
    void a_person_who_is_no_agent_neither_reads_nor_writes() {
        long id = ready(tariff(), CityDay.today());
        for (Http stranger : new Http[] {City.http("club@demo.example"), City.http()}) {
            assertThat(stranger.get(GRIDS + id).statusCode()).isIn(401, 403);
            assertThat(stranger.get("/gestion/tariff-grid-file?id=" + id).statusCode())
                    .isNotEqualTo(200);
            assertThat(stranger.get("/tariff-deliberation?grid=" + id).statusCode())
                    .isEqualTo(404);
            assertThat(stranger.postJson(
                                    "/api/v1/billing/prices?grid=" + id,
                                    "{\"tariff\":\"TENNIS\",\"item\":\"WALL\",\"date\":\"2026-01-01\",\"userKind\":\"CHILD\"}")
                            .statusCode())
                    .isIn(401, 403);
            refusesToWrite(stranger, id);
        }
    }

    @Test
    void everybody_reads_what_is_published_and_nothing_else() {
        Http visitor = City.http();
        String published = visitor.get("/api/v1/billing/published-tariffs").body();
        assertThat(published).contains("\"LEISURE_CENTRE\"").doesNotContain("\"DRAFT\"", "\"tariffCode\":\"IT_");
        long grid = City.sql()
                .number("SELECT min(id) FROM billing.tariff_grid WHERE state = 'IN_FORCE' AND tariff_code = 'TENNIS'");
        assertThat(visitor.get("/tariff-deliberation?grid=" + grid).body()).startsWith("%PDF-");
        assertThat(visitor.get("/tariff-deliberation?grid=99999999999").statusCode())
                .isEqualTo(404);
        long draft = draft(tariff(), CityDay.today());
        assertThat(visitor.get("/tariff-deliberation?grid=" + draft).statusCode())
                .isEqualTo(404);
    }

    private static void refusesToWrite(Http stranger, long id) {
        String version = "{\"version\":" + TariffCalls.version(id);
        assertThat(stranger.postJson(GRIDS + id + "/put-in-force", version + "}")
                        .statusCode())
                .isIn(401, 403);
        assertThat(stranger.postJson(GRIDS + id + "/end", version + ",\"lastDay\":\"2099-01-01\"}")
                        .statusCode())
                .isIn(401, 403);
        assertThat(stranger.putJson(GRIDS + id + "/items", version + ",\"items\":[]}")
                        .statusCode())
                .isIn(401, 403);
        assertThat(stranger.delete(GRIDS + id + "?version=1").statusCode()).isIn(401, 403);
        assertThat(stranger.putJson(
                                "/api/v1/billing/user-kinds/CHILD",
                                "{\"nameFrench\":\"x\",\"nameEnglish\":\"x\",\"position\":1}")
                        .statusCode())
                .isIn(401, 403);
        assertThat(stranger.get("/api/v1/billing/family-quotients?year=2026").statusCode())
                .isIn(401, 403);
    }
}
