package org.palestre.web.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Puts callers' references into addresses. */
@Named
@ApplicationScoped
public class BillingLinks {

    public String encode(String reference) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8);
    }
}
