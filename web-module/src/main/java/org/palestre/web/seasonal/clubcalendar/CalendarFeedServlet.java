package org.palestre.web.seasonal.clubcalendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.palestre.seasonal.clubcalendar.boundary.ClubFeed;
import org.palestre.seasonal.clubcalendar.boundary.ReadCalendarFeed;
import org.palestre.shared.IcalFile;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.web.i18n.Wording;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/**
 * The feed of a club at its secret address, {@code /calendar/<token>.ics}. An address that is nobody's is not found, and
 * whoever tries many has to wait.
 */
@WebServlet("/calendar/*")
public class CalendarFeedServlet extends HttpServlet {

    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final String SUFFIX = ".ics";
    private static final int TOO_MANY = 429;

    @Inject
    private ReadCalendarFeed feeds;

    @Inject
    private CitySettings settings;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (throttle.rests(request, Attempt.UNKNOWN_CALENDAR)) {
            response.sendError(TOO_MANY);
            return;
        }
        Optional<ClubFeed> feed = feeds.read(token(request));
        if (feed.isEmpty()) {
            throttle.count(request, Attempt.UNKNOWN_CALENDAR);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = FeedFile.of(
                        feed.get(),
                        new Wording(Locale.FRENCH, clock.getZone()),
                        URI.create(settings.city().baseUrl()).getHost())
                .getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + fingerprint(content) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=" + FRESH.toSeconds());
        String known = request.getHeader("If-None-Match");
        if (known != null && known.replace("W/", "").contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(IcalFile.MEDIA_TYPE + "; charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        return path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : "";
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
