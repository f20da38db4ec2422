package org.palestre.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/**
 * One way to read a page: a language, the width at which it is opened, and the one to which its window is drawn
 * afterwards. So each language is read at both widths, and WCAG is held once in each language and once at each width:
 * axe takes most of the time, and finds the same in the other two.
 */
enum Reading {
    FRENCH("fr-FR", 360, 1280),
    ENGLISH("en-GB", 1280, 360);

    private static final int HEIGHT = 800;
    private static final Pattern MISSING = Pattern.compile("\\?\\?\\?.{0,80}|\\bnull\\b|\\{[0-9]\\}|#\\{.{0,40}");
    private static final String CITY = " – Ville de Beaurivage";

    private final String language;
    private final int opened;
    private final int drawn;

    Reading(String language, int opened, int drawn) {
        this.language = language;
        this.opened = opened;
        this.drawn = drawn;
    }

    /** A window of this kind. */
    Tab open() {
        return City.browser().open(opened, HEIGHT, language);
    }

    /** What is wrong with the page. */
    List<String> faults(Tab tab, PageExample example) {
        List<String> faults = new ArrayList<>();
        Page page = tab.page();
        Response answer = page.navigate(City.url() + example.address());
        if (answer.status() != 200) {
            faults.add("answered " + answer.status());
        }
        faults.addAll(seen(page));
        try {
            Axe.assertClean(page);
        } catch (AssertionError violation) {
            faults.add(violation.getMessage());
        }
        page.setViewportSize(drawn, HEIGHT);
        faults.addAll(seen(page));
        page.setViewportSize(opened, HEIGHT);
        faults.addAll(tab.takeErrors());
        return faults.stream()
                .map(fault -> this + " " + example.address() + ": " + fault)
                .toList();
    }

    /** What is wrong with what is seen at the width that the window has now. */
    private List<String> seen(Page page) {
        int width = page.viewportSize().width;
        List<String> faults = new ArrayList<>(words(page));
        int tooWide = settled(page);
        if (tooWide > 0) {
            faults.add(tooWide + " pixels wider than the window");
        }
        return faults.stream().map(fault -> "at " + width + " pixels " + fault).toList();
    }

    /** By how much the page is too wide, once it has had the time to draw itself anew. */
    private static int settled(Page page) {
        int tooWide = tooWide(page);
        for (int waits = 0; tooWide > 0 && waits < 10; waits++) {
            page.waitForTimeout(200);
            tooWide = tooWide(page);
        }
        return tooWide;
    }

    private static int tooWide(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private List<String> words(Page page) {
        List<String> faults = new ArrayList<>();
        String spoken = page.locator("html").getAttribute("lang");
        if (!language.startsWith(spoken)) {
            faults.add("speaks " + spoken);
        }
        String title = page.title();
        if (!title.endsWith(CITY) || title.length() <= CITY.length()) {
            faults.add("is titled " + title);
        }
        if (page.locator("h1").count() != 1 || page.locator("h1").innerText().isBlank()) {
            faults.add("has no heading, or more than one");
        }
        Matcher missing = MISSING.matcher(title + " " + page.locator("body").innerText());
        if (missing.find()) {
            faults.add("shows " + missing.group());
        }
        return faults;
    }
}
