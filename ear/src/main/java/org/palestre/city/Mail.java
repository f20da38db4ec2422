package org.palestre.city;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message as its reader sees it.
 *
 * @param recipient whose mailbox it lies in
 * @param text the plain text
 * @param messageId the same if a message comes twice, so that a mailbox can tell
 */
public record Mail(
        String recipient, String from, String subject, String text, List<Attachment> attachments, String messageId) {

    /** A file that came with a message. */
    public record Attachment(String fileName, String mediaType, byte[] content) {}

    static Mail of(String recipient, MimeMessage message) throws MessagingException, IOException {
        List<Part> leaves = leaves(message).toList();
        StringBuilder text = new StringBuilder();
        List<Attachment> attachments = new ArrayList<>();
        for (Part part : leaves) {
            if (part.getFileName() == null && part.isMimeType("text/plain")) {
                text.append(part.getContent());
            } else if (part.getFileName() != null) {
                try (InputStream content = part.getInputStream()) {
                    String mediaType = part.getContentType().split(";", 2)[0].trim();
                    attachments.add(new Attachment(part.getFileName(), mediaType, content.readAllBytes()));
                }
            }
        }
        String from = Stream.of(message.getFrom()).map(Object::toString).collect(Collectors.joining(", "));
        return new Mail(
                recipient,
                from,
                message.getSubject(),
                text.toString(),
                List.copyOf(attachments),
                message.getHeader("Message-ID", null));
    }

    private static Stream<Part> leaves(Part part) throws MessagingException, IOException {
        if (!part.isMimeType("multipart/*")) {
            return Stream.of(part);
        }
        Multipart parts = (Multipart) part.getContent();
        List<Part> leaves = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart child = parts.getBodyPart(i);
            leaves.addAll(leaves(child).toList());
        }
        return leaves.stream();
    }
}
