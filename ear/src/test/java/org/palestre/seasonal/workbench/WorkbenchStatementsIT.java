package org.palestre.seasonal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.city.SqlStatements;
import org.palestre.city.SqlStatements.Issued;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The whole request is counted, with what is asked to know who calls and what the page's frame shows. */
class WorkbenchStatementsIT {

    private static final int TRIES = 3;

    private static Http agent;
    private static RivalRequests few;
    private static RivalRequests many;
    private static List<Long> fewRequests;
    private static List<Long> manyRequests;

    @BeforeAll
    static void ask() {
        agent = City.session(RivalRequests.AGENT);
        few = RivalRequests.in("01");
        fewRequests = few.apart(2);
        fewRequests.forEach(request -> RivalRequests.proposeAsAsked(agent, request));
        many = RivalRequests.in("01");
        manyRequests = many.apart(18);
        manyRequests.forEach(request -> RivalRequests.proposeAsAsked(agent, request));
        few.request(3, few.whole(), 1, "08:00", "18:00");
        many.request(3, many.whole(), 1, "08:00", "18:00");
    }

    @Test
    void demand_groups_comparison_proposals_and_plans_take_as_many_statements_for_many_as_for_few() throws Exception {
        same("/gestion/workbench?campaign=" + few.campaign(), "/gestion/workbench?campaign=" + many.campaign());
        same(
                "/gestion/workbench-day?site=" + few.place().siteId() + "&campaign=" + few.campaign(),
                "/gestion/workbench-day?site=" + many.place().siteId() + "&campaign=" + many.campaign());
        same(
                "/gestion/conflict-groups?campaign=" + few.campaign(),
                "/gestion/conflict-groups?campaign=" + many.campaign());
        same(
                "/gestion/conflict-group?request=" + fewRequests.get(0),
                "/gestion/conflict-group?request=" + manyRequests.get(0));
        same("/gestion/proposals?campaign=" + few.campaign(), "/gestion/proposals?campaign=" + many.campaign());
        same(
                "/gestion/compare-requests?" + ids(fewRequests),
                "/gestion/compare-requests?" + ids(manyRequests.subList(0, 5)));
        same(
                "/gestion/decide-in-bulk?kind=GRANT_AS_ASKED&" + ids(fewRequests),
                "/gestion/decide-in-bulk?kind=GRANT_AS_ASKED&" + ids(manyRequests));
        same(
                "/gestion/decide-in-bulk?kind=GRANT_BEST_WISH&" + ids(fewRequests),
                "/gestion/decide-in-bulk?kind=GRANT_BEST_WISH&" + ids(manyRequests));
    }

    @Test
    void the_progress_of_a_campaign_takes_as_many_statements_for_many_requests_at_many_sites_as_for_few()
            throws Exception {
        for (int site = 0; site < 5; site++) {
            RivalRequests elsewhere = RivalRequests.in("0" + (1 + site % 3));
            new RivalRequests(elsewhere.place(), elsewhere.part(), elsewhere.whole(), many.campaign()).apart(4);
        }
        same("/gestion/campaign-progress?id=" + few.campaign(), "/gestion/campaign-progress?id=" + many.campaign());
    }

    private static void same(String small, String large) throws Exception {
        Issued one = fewest(small);
        Issued other = fewest(large);
        assertThat(other.count()).as(() -> large + "\n" + other + "\n" + one).isEqualTo(one.count());
        assertThat(other.count()).as(() -> large + "\n" + other).isLessThan(30);
    }

    private static Issued fewest(String page) throws Exception {
        try (SqlStatements statements = City.statements()) {
            return statements.fewest(Collections.nCopies(
                    TRIES, () -> assertThat(agent.get(page).statusCode()).isEqualTo(200)));
        }
    }

    private static String ids(List<Long> requests) {
        return requests.stream().map(request -> "id=" + request).collect(Collectors.joining("&"));
    }
}
