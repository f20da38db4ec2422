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
 * One way to read a page: a language and a width. WCAG is held once in each language and once at each width, which is
 * half of the four ways: axe takes most of the time, and finds the same in the other two.
 */
enum Reading {
    FRENCH_DESK("fr-FR", 1280, false),
    FRENCH_TELEPHONE("fr-FR", 360, true),
    ENGLISH_DESK("en-GB", 1280, true),
    ENGLISH_TELEPHONE("en-GB", 360, false);

    private static final Pattern MISSING = Pattern.compile("\\?\\?\\?.{0,80}|\\bnull\\b|\\{[0-9]\\}|#\\{.{0,40}");
    private static final String CITY = " – Ville de Beaurivage";

    private final String language;
    private final int width;
    private final boolean wcag;

    Reading(String language, int width, boolean wcag) {
        this.language = language;
        this.width = width;
        this.wcag = wcag;
    }

    /** A window of this kind. */
    Tab open() {
        return City.browser().open(width, 800, language);
    }

    /** What is wrong with the page. */
    List<String> faults(Tab tab, PageExample example) {
        List<String> faults = new ArrayList<>();
        Page page = tab.page();
        Response answer = page.navigate(City.url() + example.address());
        if (answer.status() != 200) {
            faults.add("answered " + answer.status());
        }
        faults.addAll(words(page));
        int tooWide =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (tooWide > 0) {
            faults.add(tooWide + " pixels wider than the window");
        }
        if (wcag) {
            try {
                Axe.assertClean(page);
            } catch (AssertionError violation) {
                faults.add(violation.getMessage());
            }
        }
        faults.addAll(tab.takeErrors());
        return faults.stream()
                .map(fault -> this + " " + example.address() + ": " + fault)
                .toList();
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
