import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import org.tukaani.xz.XZInputStream;

/** Reads what nlp4j-english keeps as serialised objects, and fields that nlp4j-api does not show. */
final class Nlp4j {

	private static final String ROOT = "/edu/emory/mathcs/nlp/";

	private Nlp4j() {
	}

	static OnlineComponent<?, ?> model(String name) throws IOException {
		return (OnlineComponent<?, ?>) object("models/" + name);
	}

	@SuppressWarnings("unchecked")
	static <T> T lexicon(String name) throws IOException {
		return (T) object("lexica/" + name);
	}

	private static Object object(String name) throws IOException {
		try (InputStream file = resource(name + ".xz");
				ObjectInputStream in = new ObjectInputStream(
						new BufferedInputStream(new XZInputStream(file), 1 << 20))) {
			return in.readObject();
		} catch (ClassNotFoundException e) {
			throw new IOException(name, e);
		}
	}

	/** A file of nlp4j-english or nlp4j-api. */
	static InputStream resource(String name) throws IOException {
		InputStream in = Nlp4j.class.getResourceAsStream(ROOT + name);
		if (in == null) {
			throw new IOException(ROOT + name + " is not on the class path");
		}
		return in;
	}

	/** The value of a field that is not public, in the class or one above it. */
	@SuppressWarnings("unchecked")
	static <T> T field(Object object, String name) {
		for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
			try {
				Field field = c.getDeclaredField(name);
				field.setAccessible(true);
				return (T) field.get(object);
			} catch (NoSuchFieldException e) {
				continue;
			} catch (IllegalAccessException e) {
				throw new IllegalStateException(e);
			}
		}
		throw new IllegalStateException(object.getClass() + " has no field " + name);
	}
}
