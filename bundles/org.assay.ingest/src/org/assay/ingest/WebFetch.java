package org.assay.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.assay.ingest.internal.web.Answer;
import org.assay.ingest.internal.web.LimitedBody;
import org.assay.ingest.internal.web.Nearby;
import org.assay.ingest.internal.web.Troubles;
import org.assay.ingest.internal.web.WebAddress;

/**
 * Fetches one page from the web, because the analyst asked for just this one. It sends no cookies and no name, runs
 * nothing, and asks for nothing that the page names. It is the only part of Assay that uses the network.
 */
public final class WebFetch {
	/**
	 * What a fetch may take.
	 *
	 * @param bytes     most bytes of the page, unpacked
	 * @param time      longest time for all, redirects too
	 * @param redirects most redirects that are followed
	 */
	public record Limits(long bytes, Duration time, int redirects) {
		/** 20 million bytes, one minute, five redirects. */
		public static final Limits USUAL = new Limits(20_000_000, Duration.ofMinutes(1), 5);
	}

	private static final long ASK_AGAIN_MS = 100;

	private final Limits limits;

	public WebFetch() {
		this(Limits.USUAL);
	}

	public WebFetch(Limits limits) {
		this.limits = limits;
	}

	/** Whether the words begin as a web address does, so that they name no file. */
	public static boolean isAddress(String words) {
		return WebAddress.isMeant(words);
	}

	/**
	 * The address that is asked for when a person gives these words: without spaces around and without the part after
	 * {@code #}.
	 *
	 * @throws IngestException when they are no address of the web
	 */
	public static URI address(String words) throws IngestException {
		return WebAddress.of(words);
	}

	/**
	 * Fetches a page.
	 *
	 * @param told      of each redirect, in words for the analyst
	 * @param cancelled asked about ten times a second
	 * @return the bytes as they came; its address is that of the last redirect
	 * @throws IngestException       when there is no page, or a limit is passed; says what to do
	 * @throws CancellationException when cancelled
	 */
	public Received fetch(URI address, Consumer<String> told, BooleanSupplier cancelled) throws IngestException {
		long end = System.nanoTime() + limits.time().toNanos();
		List<String> notes = new ArrayList<>(List.of("Fetched from " + address));
		HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(limits.time()).build();
		try {
			URI at = address;
			for (int i = 0; i <= limits.redirects(); i++) {
				HttpResponse<byte[]> response = ask(client, at, end, cancelled);
				if (!Answer.isRedirect(response)) {
					return Answer.received(response, at, limits.bytes(), notes);
				}
				URI next = WebAddress.redirect(at, Answer.location(response, at));
				Nearby.refuseFromAfar(address, next);
				notes.add("Redirected from " + at + " to " + next);
				told.accept(at + ": redirected to " + next);
				at = next;
			}
			throw new IngestException(address + ": redirected more than " + limits.redirects()
					+ " times. Open it in a browser, save the page, and import the file.");
		} finally {
			client.shutdownNow();
		}
	}

	private HttpResponse<byte[]> ask(HttpClient client, URI at, long end, BooleanSupplier cancelled)
			throws IngestException {
		HttpRequest request = HttpRequest.newBuilder(at).header("User-Agent", "Assay").header("Accept-Encoding", "gzip")
				.header("Accept", "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5").build();
		CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request,
				info -> new LimitedBody(limits.bytes()));
		try {
			while (true) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException(at + ": cancelled");
				}
				if (System.nanoTime() > end) {
					throw new IngestException(at + ": took more than " + limits.time().toSeconds()
							+ " seconds. Try again later, or save the page in a browser and import the file.");
				}
				try {
					return answer.get(ASK_AGAIN_MS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					// not yet: the loop asks whether to go on waiting
					continue;
				}
			}
		} catch (ExecutionException e) {
			throw Troubles.of(at, e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException(at + ": interrupted");
		} finally {
			answer.cancel(true);
		}
	}
}
