package org.palestre.messaging.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.palestre.messaging.control.MailFailure;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.CitySettings;

/** Delivers what waits in the outbox. Called by a timer; may run on several nodes at once. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliverMessages {

    private static final int BATCH = 500;
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    @Resource(lookup = "java:jboss/mail/palestre")
    private Session session;

    @EJB
    private DeliverMessage message;

    @EJB
    private MailServerState server;

    @EJB
    private CitySettings settings;

    /** Sends what is due over one connection, at most 500 messages. A mail server that is down ends it quietly. */
    public void deliver() {
        if (!server.worthTrying()) {
            return;
        }
        try (Transport transport = session.getTransport("smtp")) {
            settle(session.getProperties());
            transport.connect();
            server.reachable();
            String sender = settings.city().name();
            int giveUpDays = settings.mailGiveUpDays();
            int sent = 0;
            while (sent < BATCH && message.next(transport, session, sender, giveUpDays)) {
                sent++;
            }
        } catch (MessagingException e) {
            server.unreachable(MailFailure.words(e));
        }
    }

    /**
     * No server is waited for long; and where it takes text as it is, a mailbox that shows messages undecoded, as a new
     * server's often does, shows links that work.
     */
    private static void settle(Properties properties) {
        properties.putIfAbsent("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.putIfAbsent("mail.smtp.timeout", ANSWER_MILLIS);
        properties.putIfAbsent("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.putIfAbsent("mail.smtp.allow8bitmime", "true");
    }
}
