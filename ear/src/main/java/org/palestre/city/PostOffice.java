package org.palestre.city;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real SMTP server that takes mail for everybody and keeps it in a folder, one file a message. */
public final class PostOffice implements AutoCloseable {

    private final int port;
    private final Path folder;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final AtomicInteger lastNumber = new AtomicInteger();
    private GreenMail server;

    /** Opens the post office with the messages that the folder holds already. */
    public static PostOffice open(int port, Path folder) {
        PostOffice office = new PostOffice(port, folder);
        office.readFolder();
        office.up();
        return office;
    }

    private PostOffice(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    /** Answers on its port from now on. */
    public void up() {
        ServerSetup smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        server = new GreenMail(smtp)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> deliver(users, message, address));
    }

    /** Nobody answers on its port from now on; the messages stay. */
    public void down() {
        server.stop();
    }

    private GreenMailUser deliver(UserManager users, MovingMessage message, MailAddress address)
            throws MessagingException, UserException {
        String recipient = address.getEmail();
        try {
            Path file = folder.resolve(String.format("%06d.eml", lastNumber.incrementAndGet()));
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(("X-Palestre-Mailbox: " + recipient + "\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                message.getMessage().writeTo(out);
            }
            mails.add(Mail.of(recipient, message.getMessage()));
        } catch (IOException e) {
            throw new MessagingException("The message cannot be kept", e);
        }
        GreenMailUser known = users.getUserByEmail(recipient);
        return known == null ? users.createUser(recipient, recipient, recipient) : known;
    }

    private void readFolder() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".eml"))
                        .sorted()
                        .toList()) {
                    mails.add(read(file));
                    lastNumber.set(
                            Integer.parseInt(file.getFileName().toString().replace(".eml", "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(jakarta.mail.Session.getInstance(new Properties()), in);
            return Mail.of(message.getHeader("X-Palestre-Mailbox", null), message);
        } catch (MessagingException e) {
            throw new IOException("No message: " + file, e);
        }
    }

    /** All messages, the oldest first. */
    public List<Mail> all() {
        return List.copyOf(mails);
    }

    /** The messages in one mailbox, the oldest first. */
    public List<Mail> of(String recipient) {
        return mails.stream()
                .filter(mail -> mail.recipient().equalsIgnoreCase(recipient))
                .toList();
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        down();
    }
}
