package handson;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers every request on port 8080 with a greeting, with nothing but the JDK. */
public final class HelloServer {
    private static final int PORT = 8080;
    private static final String GREETING = "Hello from a container that C# attributes described.\n";

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(PORT), 0);
        server.createContext("/", HelloServer::greet);
        // `docker stop` sends SIGTERM, upon which the JVM runs its hooks: requests under way get a second to finish.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(1)));
        server.start();
        System.out.println("Listening on port " + PORT);
    }

    private static void greet(HttpExchange exchange) throws IOException {
        byte[] body = GREETING.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (var response = exchange.getResponseBody()) {
            response.write(body);
        }
    }

    private HelloServer() {
    }
}
