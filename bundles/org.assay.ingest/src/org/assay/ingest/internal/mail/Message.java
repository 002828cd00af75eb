package org.assay.ingest.internal.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * A message taken apart: its head and its parts, in order. Messages that it holds are parts too; they are taken apart
 * on their own.
 */
final class Message {
	private static final int DEEPEST = 30;
	private static final int MOST_PARTS = 5_000;
	private static final MimeConfig LIMITS = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderCount(2_000)
			.setMaxHeaderLen(200_000).setMaxContentLen(-1).build();

	final Fields head = new Fields();
	final List<Part> parts = new ArrayList<>();
	/** Why the rest of the message could not be taken apart, or empty. */
	String damage = "";

	private final Deque<Fields> open = new ArrayDeque<>();
	private Fields current = head;

	private Message() {
	}

	/** Never fails: what could be taken apart is there, and {@link #damage} says why the rest is not. */
	static Message of(byte[] bytes) {
		Message message = new Message();
		try {
			message.read(bytes);
		} catch (IOException | MimeException e) {
			message.damage = String.valueOf(e.getMessage());
		}
		return message;
	}

	private void read(byte[] bytes) throws IOException, MimeException {
		MimeTokenStream stream = new MimeTokenStream(LIMITS);
		stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
		stream.parse(new ByteArrayInputStream(bytes));
		for (EntityState at = stream.getState(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
			switch (at) {
			case T_START_BODYPART -> current = new Fields();
			case T_FIELD -> current.add(stream.getField());
			case T_START_MULTIPART -> open.push(current);
			case T_END_MULTIPART -> open.pop();
			case T_BODY -> parts.add(part(stream));
			default -> {
				// preambles and epilogues are for programs that know no parts
			}
			}
			if (open.size() > DEEPEST || parts.size() > MOST_PARTS) {
				damage = "more than " + MOST_PARTS + " parts, or parts more than " + DEEPEST + " deep";
				stream.stop();
				return;
			}
		}
	}

	private Part part(MimeTokenStream stream) throws IOException {
		return new Part(current.type(), current.charset(), open.isEmpty() ? "" : open.peek().type(),
				current.fileName(), current.words("content-location"), current.isAttached(),
				stream.getDecodedInputStream().readAllBytes());
	}
}
