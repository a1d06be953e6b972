package vn.tonghop.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server on this machine that does what a test wants of it, connection by connection. */
public final class SmtpStub implements AutoCloseable {
    /** How a connection goes. */
    enum Manner {
        /** Takes everything. */
        WELL,
        /** Says nothing at all. */
        STALL,
        /** Greets with 421. */
        FULL,
        /** Answers 451 to every receiver. */
        BUSY,
        /** Reads the whole message and answers 554. */
        PARTICULAR,
        /** Answers 550 to every receiver whose address begins with {@code nobody}. */
        CHOOSY,
        /** Reads the whole message and hangs up without an answer, having kept it. */
        DROP_AFTER_DATA
    }

    private final ServerSocket server;
    private final IntFunction<Manner> manners;
    private final @Nullable SSLContext keys;
    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
    private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());
    private volatile int connections;

    private SmtpStub(ServerSocket server, IntFunction<Manner> manners, @Nullable SSLContext keys) {
        this.server = server;
        this.manners = manners;
        this.keys = keys;
    }

    /** @param manners of each connection, counted from 1 */
    static SmtpStub start(IntFunction<Manner> manners) throws IOException {
        return start(manners, null);
    }

    /** One that takes everything, after STARTTLS only. */
    public static SmtpStub secured(SSLContext keys) throws IOException {
        return start(n -> Manner.WELL, keys);
    }

    private static SmtpStub start(IntFunction<Manner> manners, @Nullable SSLContext keys) throws IOException {
        SmtpStub stub = new SmtpStub(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), manners, keys);
        Thread.ofVirtual().start(stub::serve);
        return stub;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The messages kept, as they came. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    int connections() {
        return connections;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                connections++;
                Manner manner = manners.apply(connections);
                Thread.ofVirtual().start(() -> talk(socket, manner));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket, Manner manner) {
        if (manner == Manner.STALL) {
            return;
        }
        try (socket) {
            say(socket.getOutputStream(), manner == Manner.FULL ? "421 too many" : "220 stub");
            if (keys == null || manner != Manner.WELL) {
                converse(socket, manner);
            } else {
                converse(secured(socket, keys), manner);
            }
        } catch (IOException e) {
            // The other side hung up.
        }
    }

    /** Takes nothing until the other side has asked for TLS, then speaks it. */
    private static Socket secured(Socket socket, SSLContext keys) throws IOException {
        BufferedReader in = reader(socket);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.equals("STARTTLS")) {
                say(socket.getOutputStream(), "220 go on");
                SSLSocket tls = (SSLSocket) keys.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
                tls.setUseClientMode(false);
                tls.startHandshake();
                return tls;
            }
            say(socket.getOutputStream(), word.startsWith("EHLO") ? "250-stub\r\n250 STARTTLS" : "530 TLS first");
        }
        return socket;
    }

    private void converse(Socket socket, Manner manner) throws IOException {
        BufferedReader in = reader(socket);
        OutputStream out = socket.getOutputStream();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("RCPT") && manner == Manner.BUSY) {
                say(out, "451 later");
            } else if (word.startsWith("RCPT TO:<NOBODY") && manner == Manner.CHOOSY) {
                say(out, "550 no such mailbox");
            } else if (word.equals("DATA")) {
                say(out, "354 go on");
                String message = data(in);
                if (manner == Manner.PARTICULAR) {
                    say(out, "554 not this one");
                    continue;
                }
                messages.add(message);
                if (manner == Manner.DROP_AFTER_DATA) {
                    return;
                }
                say(out, "250 taken");
            } else {
                say(out, word.equals("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
