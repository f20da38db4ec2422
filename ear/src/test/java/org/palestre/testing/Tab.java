package org.palestre.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One person at one browser: a page, and everything that went wrong in it.
 *
 * <p>Closing it fails where the page had errors: exceptions of scripts, messages of the console, answers of 500 and
 * above, style sheets, scripts and pictures that are missing.
 */
public final class Tab implements AutoCloseable {

    private final BrowserContext context;
    private final String base;
    private final Page page;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Tab(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        context.setDefaultTimeout(15_000);
        context.onPage(this::watch);
        this.page = context.newPage();
    }

    private void watch(Page watched) {
        watched.onPageError(error -> errors.add(watched.url() + ": " + error));
        watched.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                errors.add(watched.url() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        watched.onResponse(response -> {
            boolean part = !List.of("document", "xhr", "fetch")
                    .contains(response.request().resourceType());
            if (response.status() >= (part ? 400 : 500)) {
                errors.add(response.url() + " answered " + response.status());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** A second page of the same person: same session, same cookies. */
    public Page another() {
        return context.newPage();
    }

    /** Opens an address of the city, such as {@code /sites}. */
    public Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    /** Signs in through the form, as one of the demo's accounts, and stays where that leads. */
    public Page signIn(String email) {
        return signIn(email, Http.PASSWORD);
    }

    public Page signIn(String email, String password) {
        open("/account/");
        page.locator("[id='signIn:email']").fill(email);
        page.locator("[id='signIn:password']").fill(password);
        page.locator("[id='signIn:submit']").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** Loses all cookies, as when a session has expired. */
    public void forgetSession() {
        context.clearCookies();
    }

    /** What went wrong so far; clears the list, for tests that provoke an error. */
    public List<String> takeErrors() {
        List<String> taken = List.copyOf(errors);
        errors.clear();
        return taken;
    }

    @Override
    public void close() {
        context.close();
        if (!errors.isEmpty()) {
            throw new AssertionError("The browser reported:\n" + String.join("\n", errors));
        }
    }
}
