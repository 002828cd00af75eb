package org.assay.ingest.internal.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes the body of an answer, and ends the answer when it gets too long. */
public final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {
	private final long limit;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
	private Flow.Subscription subscription;

	/** @param limit most bytes */
	public LimitedBody(long limit) {
		this.limit = limit;
	}

	@Override
	public CompletionStage<byte[]> getBody() {
		return whole;
	}

	@Override
	public void onSubscribe(Flow.Subscription to) {
		subscription = to;
		subscription.request(Long.MAX_VALUE);
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		for (ByteBuffer buffer : buffers) {
			if (bytes.size() + (long) buffer.remaining() > limit) {
				subscription.cancel();
				whole.completeExceptionally(new TooLongException(limit));
				return;
			}
			byte[] part = new byte[buffer.remaining()];
			buffer.get(part);
			bytes.write(part, 0, part.length);
		}
	}

	@Override
	public void onError(Throwable failure) {
		whole.completeExceptionally(failure);
	}

	@Override
	public void onComplete() {
		whole.complete(bytes.toByteArray());
	}
}
