import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A connection to a D-Bus daemon, as far as asking questions needs one. */
final class Bus implements AutoCloseable {
	private static final int CALL = 1;
	private static final int RETURN = 2;
	private static final int ERROR = 3;
	private static final int REPLY_TO = 5;
	private static final int SIGNATURE = 8;
	private final SocketChannel channel;
	private final DataInputStream in;
	private final OutputStream out;
	private final Map<Integer, List<Object>> answers = new HashMap<>();
	private int serial;

	/** @param socket of the daemon */
	Bus(Path socket) throws IOException {
		channel = SocketChannel.open(StandardProtocolFamily.UNIX);
		channel.connect(UnixDomainSocketAddress.of(socket));
		in = new DataInputStream(Channels.newInputStream(channel));
		out = Channels.newOutputStream(channel);
		String user = Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
		out.write(("\0AUTH EXTERNAL " + HexFormat.of().formatHex(user.getBytes(StandardCharsets.US_ASCII)) + "\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		String answer = line();
		if (!answer.startsWith("OK ")) {
			throw new IOException("the bus does not let us in: " + answer);
		}
		out.write("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
		answer(call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello"));
	}

	private String line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0) {
				throw new EOFException();
			}
			line.write(c);
		}
		return line.toString(StandardCharsets.US_ASCII).strip();
	}

	/**
	 * Calls a method, and does not wait.
	 *
	 * @param arguments strings, integers, and longs for integers without a sign
	 * @return by which {@link #answer} finds the results
	 */
	int call(String to, String path, String of, String method, Object... arguments) throws IOException {
		Writer body = new Writer();
		StringBuilder types = new StringBuilder();
		for (Object argument : arguments) {
			types.append(argument instanceof String ? 's' : argument instanceof Long ? 'u' : 'i');
			if (argument instanceof String words) {
				body.string(words);
			} else {
				body.number(((Number) argument).intValue());
			}
		}
		Writer fields = new Writer();
		fields.field(1, "o", path);
		fields.field(2, "s", of);
		fields.field(3, "s", method);
		fields.field(6, "s", to);
		if (arguments.length > 0) {
			fields.field(SIGNATURE, "g", types.toString());
		}
		Writer message = new Writer();
		message.bytes('l', CALL, 0, 1);
		message.number(body.size());
		message.number(++serial);
		message.number(fields.size());
		message.append(fields);
		message.pad(8);
		message.append(body);
		out.write(message.toByteArray());
		return serial;
	}

	/**
	 * Waits for the results of a call; may be asked once.
	 *
	 * @return arrays and structures as lists, variants as what they hold; nothing when the answer is an error
	 */
	List<Object> answer(int call) throws IOException {
		while (!answers.containsKey(call)) {
			receive();
		}
		return answers.remove(call);
	}

	private void receive() throws IOException {
		byte[] head = in.readNBytes(16);
		if (head.length < 16) {
			throw new EOFException("the bus is gone");
		}
		ByteBuffer start = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
		if (head[0] != 'l') {
			throw new IOException("an answer in another byte order");
		}
		int fields = start.getInt(12);
		byte[] rest = in.readNBytes((fields + 7) / 8 * 8 + start.getInt(4));
		int replyTo = 0;
		String signature = "";
		for (Object field : new Reader(rest, "", fields).fields()) {
			List<?> pair = (List<?>) field;
			if ((Integer) pair.get(0) == REPLY_TO) {
				replyTo = ((Number) pair.get(1)).intValue();
			} else if ((Integer) pair.get(0) == SIGNATURE) {
				signature = (String) pair.get(1);
			}
		}
		if (head[1] == RETURN) {
			answers.put(replyTo, new Reader(rest, signature, (fields + 7) / 8 * 8).all());
		} else if (head[1] == ERROR) {
			answers.put(replyTo, List.of());
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	/** Puts a message together, in the little end first order. */
	private static final class Writer extends ByteArrayOutputStream {

		void bytes(int... values) {
			for (int value : values) {
				write(value);
			}
		}

		void pad(int to) {
			while (size() % to != 0) {
				write(0);
			}
		}

		void number(int value) {
			pad(4);
			bytes(value, value >> 8, value >> 16, value >> 24);
		}

		void string(String value) {
			byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
			number(bytes.length);
			writeBytes(bytes);
			write(0);
		}

		void field(int code, String type, String value) {
			pad(8);
			bytes(code, 1, type.charAt(0), 0);
			if (type.equals("g")) {
				bytes(value.length());
				writeBytes(value.getBytes(StandardCharsets.US_ASCII));
				write(0);
			} else {
				string(value);
			}
		}

		void append(Writer other) {
			writeBytes(other.toByteArray());
		}
	}

	/** Takes a message apart by its signature. */
	private static final class Reader {
		private final ByteBuffer data;
		private final String signature;
		private final int limit;
		private int type;

		/** @param at where the values begin, or, for header fields, where they end */
		Reader(byte[] bytes, String signature, int at) {
			data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
			this.signature = signature;
			limit = at;
		}

		/** The header fields, whose length was read with the head of the message. */
		List<Object> fields() {
			List<Object> all = new ArrayList<>();
			while (data.position() < limit) {
				align(8);
				int code = data.get();
				all.add(List.of(code, variant()));
			}
			return all;
		}

		List<Object> all() {
			data.position(limit);
			List<Object> values = new ArrayList<>();
			while (type < signature.length()) {
				values.add(value());
			}
			return values;
		}

		private Object value() {
			char kind = signature.charAt(type++);
			return switch (kind) {
			case 'y' -> data.get() & 0xff;
			case 'b', 'i', 'u' -> aligned(4).getInt();
			case 'n', 'q' -> aligned(2).getShort();
			case 'x', 't' -> aligned(8).getLong();
			case 'd' -> aligned(8).getDouble();
			case 's', 'o' -> text(aligned(4).getInt());
			case 'g' -> text(data.get() & 0xff);
			case 'v' -> variant();
			case 'a' -> array();
			case '(', '{' -> structure(kind == '(' ? ')' : '}');
			default -> throw new IllegalStateException("type " + kind);
			};
		}

		private Object variant() {
			String inner = text(data.get() & 0xff);
			Reader reader = new Reader(data.array(), inner, data.position());
			Object value = reader.all().getFirst();
			data.position(reader.data.position());
			return value;
		}

		private List<Object> array() {
			int length = aligned(4).getInt();
			int element = type;
			if ("({xtd".indexOf(signature.charAt(element)) >= 0) {
				align(8);
			}
			int end = data.position() + length;
			List<Object> values = new ArrayList<>();
			while (data.position() < end) {
				type = element;
				values.add(value());
			}
			type = element;
			skip();
			return values;
		}

		private List<Object> structure(char end) {
			align(8);
			List<Object> values = new ArrayList<>();
			while (signature.charAt(type) != end) {
				values.add(value());
			}
			type++;
			return values;
		}

		/** Steps over one whole type. */
		private void skip() {
			char kind = signature.charAt(type++);
			if (kind == 'a') {
				skip();
			} else if (kind == '(' || kind == '{') {
				while (signature.charAt(type) != ')' && signature.charAt(type) != '}') {
					skip();
				}
				type++;
			}
		}

		private String text(int length) {
			byte[] bytes = new byte[length];
			data.get(bytes);
			data.get();
			return new String(bytes, StandardCharsets.UTF_8);
		}

		private ByteBuffer aligned(int to) {
			align(to);
			return data;
		}

		private void align(int to) {
			while (data.position() % to != 0) {
				data.get();
			}
		}
	}
}
