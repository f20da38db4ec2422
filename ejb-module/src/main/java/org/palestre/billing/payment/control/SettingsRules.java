package org.palestre.billing.payment.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.palestre.billing.payment.boundary.PayfipSettings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What must hold of the city's settings for PayFiP before they are kept. */
public final class SettingsRules {

    private static final int LONGEST_ADDRESS = 300;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SettingsRules() {}

    /**
     * The settings, tidied.
     *
     * @throws BusinessException {@code payment.clientNumber}, {@code payment.address}, {@code payment.noClientNumber} or
     *     {@code shared.missing} at the field
     */
    public static PayfipSettings checked(PayfipSettings typed) {
        String number = Texts.optional(typed.clientNumber(), "clientNumber", LONGEST_ADDRESS);
        if (number != null && !number.matches("\\d{6}")) {
            throw BusinessException.invalid("payment.clientNumber", "clientNumber");
        }
        if (typed.open() && number == null) {
            throw BusinessException.invalid("payment.noClientNumber", "clientNumber");
        }
        if (typed.mode() == null) {
            throw BusinessException.invalid("shared.missing", "mode");
        }
        return new PayfipSettings(
                typed.version(),
                typed.open(),
                number,
                typed.mode(),
                address(typed.serviceUrl(), "serviceUrl"),
                address(typed.pageUrl(), "pageUrl"));
    }

    /** By https, or to this machine itself, where a simulator may stand. */
    private static String address(String typed, String field) {
        String text = Texts.required(typed, field, LONGEST_ADDRESS);
        try {
            URI address = new URI(text);
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
            if (safe
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw BusinessException.invalid("payment.address", field);
        }
        throw BusinessException.invalid("payment.address", field);
    }
}
