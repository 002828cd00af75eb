import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a program draws itself, and what can be heard of it. */
final class Drawn {
	/** Roles that say how one works with it; that it is a canvas says nothing. */
	private static final Set<String> TELLING = Set.of("list", "table cell", "check box", "text", "image");
	private final String place;
	private final boolean hasKeys;
	private final String name;
	private final List<String> heard = new ArrayList<>();
	private Optional<String> fault = Optional.of("nothing is heard");

	private Drawn(String place, boolean hasKeys, String name) {
		this.place = place;
		this.hasKeys = hasKeys;
		this.name = name;
	}

	/** @param line its place, whether the keys are there, and its class */
	static Drawn of(String line) {
		String[] parts = line.split(" ", 6);
		return new Drawn(String.join(" ", List.of(parts).subList(0, 4)), parts[4].equals("focus"), parts[5]);
	}

	/** Takes note of something that is heard; boxes around it may stand where it stands. */
	void hear(Spoken spoken) throws IOException {
		if (spoken.place().equals(place) && fault.isPresent()) {
			fault = fault(spoken);
			fault.ifPresent(words -> heard.add(spoken.called() + ": " + words));
		}
	}

	private Optional<String> fault(Spoken spoken) throws IOException {
		if (!TELLING.contains(spoken.role())) {
			return Optional.of("does not say what it is");
		}
		if (!spoken.hasName()) {
			return Optional.of("has no name");
		}
		if (!spoken.hasValue()) {
			return Optional.of("has no value");
		}
		if (hasKeys != spoken.isFocused()) {
			return Optional.of(hasKeys ? "does not say that the keys are there" : "says that the keys are there");
		}
		return faultWithin(spoken);
	}

	/** At most one of its places is chosen, and that one, no other, has the keys when it has them. */
	private Optional<String> faultWithin(Spoken spoken) throws IOException {
		List<String> chosen = new ArrayList<>();
		List<String> focused = new ArrayList<>();
		for (Spoken child : spoken.children()) {
			if (!child.hasName() || !child.role().equals("list item")) {
				return Optional.of("holds " + child.called() + ", which does not say what it is");
			}
			if (child.isSelected()) {
				chosen.add(child.path());
			}
			if (child.isFocused()) {
				focused.add(child.path());
			}
		}
		if (chosen.size() > 1) {
			return Optional.of(chosen.size() + " places are chosen");
		}
		return focused.equals(hasKeys ? chosen : List.of()) ? Optional.empty()
				: Optional.of("the keys are said to be in " + focused.size() + " of its places");
	}

	/** @return what is amiss, after all was heard */
	Optional<String> fault() {
		return fault.map(words -> this + (heard.isEmpty() ? ": nothing is heard" : ": " + String.join("; ", heard)));
	}

	@Override
	public String toString() {
		return name + " at " + place;
	}
}
