package org.assay.ingest.internal.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.assay.ingest.IngestException;
import org.junit.jupiter.api.Test;

class NearbyTest {
	private static final URI WEB = URI.create("https://192.0.2.7/a");

	@Test
	void aPageOfTheWebLeadsNowhereNear() {
		for (String host : List.of("127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "[::1]",
				"[fd00::1]", "localhost")) {
			URI near = URI.create("http://" + host + ":631/");
			assertThrows(IngestException.class, () -> Nearby.refuseFromAfar(WEB, near), host);
			assertDoesNotThrow(() -> Nearby.refuseFromAfar(near, URI.create("http://127.0.0.1/b")), host);
		}
		assertDoesNotThrow(() -> Nearby.refuseFromAfar(WEB, URI.create("https://198.51.100.4/")));
	}

	@Test
	void namesFitWhatTheHostSends() {
		assertEquals("192.0.2.7.html", Answer.name(URI.create("https://192.0.2.7/"), "text/html"));
		assertEquals("story.pdf", Answer.name(URI.create("https://x.example/a/story.pdf"), "application/pdf"));
		assertEquals("story.txt", Answer.name(URI.create("https://x.example/a/story/"), "text/plain"));
	}
}
