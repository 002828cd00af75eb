package org.assay.comparison.questions;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.text.Sha256;

/**
 * A hash of data: records, lists, optionals and values. Two that are equal have the same; that two that are not have the same
 * need not be reckoned with. So it can be known whether something has changed without keeping it.
 */
public final class Fingerprint {
	private static final int BUFFER = 1 << 13;
	private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
		@Override
		protected Method[] computeValue(Class<?> type) {
			return Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toArray(Method[]::new);
		}
	};
	private final MessageDigest digest = Sha256.begin();
	private final byte[] buffer = new byte[BUFFER];
	private int filled;

	private Fingerprint() {
	}

	/**
	 * @return 64 hex digits
	 * @throws IllegalArgumentException when there is anything else in it
	 */
	public static String of(Object data) {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(data);
		fingerprint.flush();
		return Sha256.hex(fingerprint.digest);
	}

	private void add(Object value) {
		switch (value) {
		case String text -> text('s', text);
		case Enum<?> constant -> text('e', constant.name());
		case Number number -> text('n', number.toString());
		case Boolean truth -> mark(truth ? 't' : 'f');
		case Optional<?> maybe -> all('o', maybe.stream().toList());
		case List<?> list -> all('l', list);
		case Record item -> item(item);
		default -> throw new IllegalArgumentException("no data: " + value.getClass().getName());
		}
	}

	private void all(char kind, List<?> values) {
		mark(kind);
		count(values.size());
		values.forEach(this::add);
	}

	private void item(Record item) {
		mark('r');
		for (Method accessor : ACCESSORS.get(item.getClass())) {
			try {
				add(accessor.invoke(item));
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(accessor.toString(), e);
			}
		}
	}

	private void text(char kind, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		mark(kind);
		count(bytes.length);
		if (bytes.length > BUFFER - filled) {
			flush();
		}
		if (bytes.length > BUFFER) {
			digest.update(bytes);
		} else {
			System.arraycopy(bytes, 0, buffer, filled, bytes.length);
			filled += bytes.length;
		}
	}

	private void count(int number) {
		for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
			mark((char) (number >>> shift & 0xff));
		}
	}

	private void mark(char one) {
		if (filled == BUFFER) {
			flush();
		}
		buffer[filled++] = (byte) one;
	}

	private void flush() {
		digest.update(buffer, 0, filled);
		filled = 0;
	}
}
