package org.palestre.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Whether everybody can use a page: WCAG 2.2 A and AA as far as a program can tell, and no sideways scrolling. */
public final class Axe {

    private Axe() {}

    /** Whatever keeps a rule is not described, which takes longer on large pages than holding them against the rules. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    public static void assertClean(Page page) {
        AxeResults results = new AxeBuilder(page)
                // the pages have no frames of others; without this each analysis opens a page more
                .setLegacyMode(true)
                .options(violationsOnly())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        if (!results.getViolations().isEmpty()) {
            throw new AssertionError(results.getViolations().stream()
                    .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n    "
                            + rule.getNodes().stream()
                                    .map(node -> node.getTarget() + " " + node.getHtml())
                                    .collect(Collectors.joining("\n    ")))
                    .collect(Collectors.joining("\n", page.url() + "\n", "")));
        }
        int overflow =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) {
            throw new AssertionError(page.url() + " is " + overflow + " pixels wider than the window");
        }
    }
}
