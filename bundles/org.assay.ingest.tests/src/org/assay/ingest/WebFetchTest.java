package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching, from a host on this machine. */
class WebFetchTest {
	private static final String PAGE = "<html><head><meta charset='utf-8'><title>Café closed</title></head><body><img "
			+ "src='/pixel.gif'><script src='/script.js'></script><h1>Café closed</h1><p>" + Samples.LEAD + "</p><p>"
			+ Samples.MORE + "</p></body></html>";

	private final List<String> asked = new ArrayList<>();
	private final ConcurrentLinkedQueue<String> cookies = new ConcurrentLinkedQueue<>();
	private final CountDownLatch over = new CountDownLatch(1);
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private HttpServer server;
	private String root;

	@BeforeEach
	void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(threads);
		server.createContext("/", this::answer);
		server.start();
		root = "http://localhost:" + server.getAddress().getPort();
	}

	@AfterEach
	void stop() {
		over.countDown();
		server.stop(0);
		threads.shutdownNow();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString();
		synchronized (asked) {
			asked.add(path);
		}
		cookies.addAll(exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
		exchange.getResponseHeaders().add("Set-Cookie", "visitor=1");
		exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
		if (path.startsWith("/to?")) {
			exchange.getResponseHeaders().add("Location", path.substring(4));
			send(exchange, 302, "");
		} else if (path.startsWith("/status-")) {
			send(exchange, Integer.parseInt(path.substring(8)), "no");
		} else if (path.equals("/latin")) {
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=ISO-8859-1");
			send(exchange, 200, PAGE.replace("<meta charset='utf-8'>", "").getBytes(StandardCharsets.ISO_8859_1));
		} else if (path.startsWith("/packed-")) {
			exchange.getResponseHeaders().add("Content-Encoding", "gzip");
			send(exchange, 200, packed(PAGE + " ".repeat(Integer.parseInt(path.substring(8)))));
		} else if (path.equals("/endless")) {
			exchange.sendResponseHeaders(200, 0);
			endless(exchange.getResponseBody());
		} else if (path.equals("/silent")) {
			await();
		} else {
			send(exchange, 200, path.equals("/empty") ? "" : PAGE);
		}
	}

	private void endless(OutputStream out) {
		try {
			while (over.getCount() > 0) {
				out.write(new byte[8192]);
			}
		} catch (IOException e) {
			// the client has gone, which is what this is about
			return;
		}
	}

	private void await() {
		try {
			over.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void send(HttpExchange exchange, int status, String body) throws IOException {
		send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
	}

	private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
		exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(body);
		}
	}

	private static byte[] packed(String words) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(words.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static Received fetch(String address, List<String> told, BooleanSupplier cancelled) throws IngestException {
		return new WebFetch(new WebFetch.Limits(100_000, Duration.ofSeconds(10), 3))
				.fetch(WebFetch.address(address), told::add, cancelled);
	}

	private static Received fetch(String address) throws IngestException {
		return fetch(address, new ArrayList<>(), () -> false);
	}

	private static String refused(String address) {
		return assertThrows(IngestException.class, () -> fetch(address)).getMessage();
	}

	@Test
	void aPageIsKeptAsItCameAndNothingItNamesIsAskedFor() throws IngestException {
		Received page = fetch(root + "/news/2025-03-04/quay?id=1#top");
		assertArrayEquals(PAGE.getBytes(StandardCharsets.UTF_8), page.bytes());
		assertEquals("quay.html", page.name());
		assertEquals(List.of("/news/2025-03-04/quay?id=1"), asked);
		Article article = new FileIngest().read(page, Assertions::fail).get(0);
		assertEquals(root + "/news/2025-03-04/quay?id=1", article.address());
		assertEquals(Optional.of("Café closed"), article.title().map(Article.Proved::value));
		assertEquals("2025-03-04", article.published().orElseThrow().value(), "by its address");
		assertEquals("Fetched from " + article.address(), article.notes().get(0));
		assertEquals(1, asked.size());
	}

	@Test
	void redirectsAreShownAndLimitedAndKeepNoCookies() throws IngestException {
		List<String> told = new ArrayList<>();
		Received page = fetch(root + "/to?/to?" + root + "/last", told, () -> false);
		assertEquals(root + "/last", page.address());
		assertEquals(List.of(root + "/to?/to?" + root + "/last: redirected to " + root + "/to?" + root + "/last",
				root + "/to?" + root + "/last: redirected to " + root + "/last"), told);
		assertEquals(3, page.notes().size());
		assertTrue(cookies.isEmpty());
		assertTrue(refused(root + "/to?/to?/to?/to?/last").contains("more than 3 times"));
	}

	@Test
	void redirectsStayOnTheWeb() {
		for (String target : List.of("file:///etc/passwd", "ftp://localhost/x", "javascript:alert(1)", "http://")) {
			assertTrue(refused(root + "/to?" + target).contains("no web address") || target.equals("http://"), target);
		}
		assertTrue(refused(root + "/status-302").contains("Answer 302"), "without saying where to");
	}

	@Test
	void theEncodingThatTheHostStatesCounts() throws IngestException {
		Article article = new FileIngest().read(fetch(root + "/latin"), Assertions::fail).get(0);
		assertEquals("Café closed", article.title().orElseThrow().value());
	}

	@Test
	void packedPagesAreUnpackedWithinTheLimit() throws IngestException {
		assertArrayEquals((PAGE + " ").getBytes(StandardCharsets.UTF_8), fetch(root + "/packed-1").bytes());
		assertTrue(refused(root + "/packed-50000000").contains("more than 100000 bytes"));
	}

	@Test
	void whatTakesTooLongOrTooMuchIsLeft() {
		assertTrue(refused(root + "/endless").contains("more than 100000 bytes"));
		WebFetch hasty = new WebFetch(new WebFetch.Limits(100_000, Duration.ofMillis(300), 3));
		assertTrue(assertThrows(IngestException.class,
				() -> hasty.fetch(WebFetch.address(root + "/silent"), told -> {
					Assertions.fail(told);
				}, () -> false)).getMessage().contains("took more than"));
	}

	@Test
	void cancellingDoesNotWaitForTheHost() {
		long begin = System.nanoTime();
		assertThrows(CancellationException.class,
				() -> fetch(root + "/silent", new ArrayList<>(), () -> System.nanoTime() - begin > 200_000_000));
	}

	@Test
	void whyThereIsNoPageIsSaid() throws IOException {
		assertTrue(refused(root + "/status-404").contains("no such page"));
		assertTrue(refused(root + "/status-403").contains("log in"));
		assertTrue(refused(root + "/status-503").contains("Try again later"));
		assertTrue(refused(root + "/empty").contains("is empty"));
		assertTrue(refused("http://no-such-host.invalid/").contains("on the network"));
		try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = unused.getLocalPort();
			unused.close();
			assertTrue(refused("http://localhost:" + port + "/").contains("cannot be reached"));
		}
	}

	@Test
	void addressesAreTakenAsPeoplePasteThem() throws IngestException {
		assertEquals("https://www.example.com/", WebFetch.address(" HTTPS://www.example.com#a ").toString());
		assertEquals("https://example.com/a%20b?q=%7Bx%7D",
				WebFetch.address("https://example.com/a b?q={x}").toString());
		assertEquals("https://example.com/caf%C3%A9%2F%25",
				WebFetch.address("https://example.com/café%2F%").toString());
		assertEquals("http://[::1]:80/a%5B1%5D", WebFetch.address("http://[::1]:80/a[1]").toString());
		assertEquals("http://xn--bcher-kva.example/", WebFetch.address("http://bücher.example").toString());
		for (String wrong : List.of("example.com", "file:///a", "https://", "https:///a", "http://a b/", "")) {
			assertThrows(IngestException.class, () -> WebFetch.address(wrong), wrong);
		}
		String secret = assertThrows(IngestException.class, () -> WebFetch.address("https://me:word@example.com/"))
				.getMessage();
		assertTrue(secret.contains("password") && !secret.contains("word@"), secret);
		assertTrue(
				WebFetch.isAddress("https://x") && !WebFetch.isAddress("notes/http:") && !WebFetch.isAddress("a.txt"));
	}
}
