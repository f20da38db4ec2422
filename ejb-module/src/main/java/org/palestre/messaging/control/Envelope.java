package org.palestre.messaging.control;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Puts a message into the form in which mail servers exchange it. */
public final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Envelope() {}

    /**
     * The message, from the address of the server's mail session in the name of the city.
     *
     * <p>Its Message-ID is the one of the outbox, so that a mailbox that gets it twice, after a crash in the wrong
     * moment, can tell.
     */
    public static MimeMessage seal(Parcel parcel, Session session, String sender) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", parcel.messageId());
            }
        };
        InternetAddress from = InternetAddress.getLocalAddress(session);
        if (from == null) {
            throw new MessagingException("the mail session names no sender");
        }
        try {
            message.setFrom(new InternetAddress(from.getAddress(), sender, UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(sender, e);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.recipient(), true));
        message.setSubject(parcel.subject(), UTF_8);
        message.setSentDate(Date.from(parcel.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", parcel.language());
        if (parcel.enclosures().isEmpty()) {
            message.setText(parcel.body(), UTF_8);
        } else {
            message.setContent(parts(parcel));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Parcel parcel) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(parcel.body(), UTF_8);
        MimeMultipart parts = new MimeMultipart(text);
        for (Parcel.Enclosure file : parcel.enclosures()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
            part.setFileName(file.fileName());
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            parts.addBodyPart(part);
        }
        return parts;
    }
}
