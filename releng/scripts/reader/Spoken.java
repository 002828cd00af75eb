import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One thing that a screen reader can speak of. */
final class Spoken {
	private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
	private static final String COMPONENT = "org.a11y.atspi.Component";
	private static final String TEXT = "org.a11y.atspi.Text";
	private static final Long SCREEN = 0L;
	private static final int ALL = -1;
	private static final int ACTIVE = 1;
	private static final int CHECKED = 4;
	private static final int FOCUSABLE = 11;
	private static final int FOCUSED = 12;
	private static final int SELECTED = 23;
	private static final int SHOWING = 25;
	/** Whatever is worked with, even where the focus cannot go. */
	private static final Set<String> WORKED_WITH = Set.of("push button", "button", "toggle button", "check box", "radio button",
			"text", "entry", "password text", "combo box", "tree", "tree table", "table", "list", "list box", "slider",
			"spin button", "canvas", "drawing area", "menu", "menu item", "check menu item", "radio menu item", "page tab",
			"link", "calendar");
	/** What GTK lets have the focus, to no end: boxes around others, and words. */
	private static final Set<String> PASSIVE = Set.of("panel", "scroll pane", "filler", "page tab list", "tool bar", "frame", "dialog",
			"split pane", "label", "statusbar", "status bar", "icon", "progress bar", "scroll bar");
	private final Bus bus;
	private final String owner;
	private final String path;
	private final int asked;
	private long states;
	private String role;
	private String name;
	private String description;
	private List<Object> extents = List.of();

	/** @param reference the owner and the path of it */
	private Spoken(Bus bus, List<?> reference) throws IOException {
		this.bus = bus;
		owner = (String) reference.get(0);
		path = (String) reference.get(1);
		asked = ask("GetState");
		ask("GetRoleName");
		property("Name");
		property("Description");
		bus.call(owner, path, COMPONENT, "GetExtents", SCREEN);
	}

	/** Takes what was asked for; all are asked before the first answers, for each would make the others wait. */
	private Spoken answered() throws IOException {
		List<Object> bits = bus.answer(asked);
		states = bits.isEmpty() ? 0 : ((Integer) ((List<?>) bits.getFirst()).getFirst()) & 0xffff_ffffL;
		role = words(bus.answer(asked + 1));
		name = words(bus.answer(asked + 2));
		description = words(bus.answer(asked + 3));
		extents = bus.answer(asked + 4);
		return this;
	}

	/** @return the same as it is now */
	Spoken again() throws IOException {
		return new Spoken(bus, List.of(owner, path)).answered();
	}

	private static String words(List<Object> answer) {
		return answer.isEmpty() ? "" : answer.getFirst().toString().replace('\n', ' ').strip();
	}

	/** The programs that speak to screen readers. */
	static List<Spoken> programs(Bus bus) throws IOException {
		return new Spoken(bus, List.of("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")).children();
	}

	List<Spoken> children() throws IOException {
		List<Spoken> children = new ArrayList<>();
		for (Object all : bus.answer(ask("GetChildren"))) {
			for (Object child : (List<?>) all) {
				children.add(new Spoken(bus, (List<?>) child));
			}
		}
		for (Spoken child : children) {
			child.answered();
		}
		return children;
	}

	/** @return whether it is the window in front */
	boolean isActive() {
		return has(ACTIVE);
	}

	boolean isShowing() {
		return has(SHOWING);
	}

	/** @return whether one works with it, and it does not say what it is */
	boolean isNameless() {
		return name.isEmpty() && isShowing() && (WORKED_WITH.contains(role) || has(FOCUSABLE) && !PASSIVE.contains(role));
	}

	/** @return left, top, width and height on the screen, as {@code 1 2 3 4}; empty for what has no place */
	String place() {
		return extents.isEmpty() ? "" : extents.getFirst().toString().replaceAll("[\\[\\],]", "");
	}

	/** @return whether it says what it holds, or whether it is checked; a field may hold nothing */
	boolean hasValue() throws IOException {
		List<Object> value = bus.answer(bus.call(owner, path, TEXT, "GetText", 0, ALL));
		return role.equals("check box") || !value.isEmpty() && (role.equals("text") || !words(value).isEmpty());
	}

	String role() {
		return role;
	}

	boolean isFocused() {
		return has(FOCUSED);
	}

	boolean isSelected() {
		return has(SELECTED);
	}

	/** @return its role and name, for whoever looks for it */
	String called() {
		return name.isEmpty() ? role : role + " " + name;
	}

	boolean hasName() {
		return !name.isEmpty();
	}

	/** @return what tells it from all others */
	String path() {
		return path;
	}

	/** @return whether its children are rows and cells, of which there may be many */
	boolean isLong() {
		return Set.of("tree", "tree table", "table").contains(role);
	}

	private boolean has(int state) {
		return (states >> state & 1) == 1;
	}

	private int property(String which) throws IOException {
		return bus.call(owner, path, "org.freedesktop.DBus.Properties", "Get", ACCESSIBLE, which);
	}

	private int ask(String method) throws IOException {
		return bus.call(owner, path, ACCESSIBLE, method);
	}

	@Override
	public String toString() {
		return role + " | " + name + (has(CHECKED) ? " | checked" : "")
				+ (has(FOCUSED) ? " | focused" : "") + (has(SELECTED) ? " | selected" : "")
				+ (description.isEmpty() || description.equals(name) ? "" : " | " + description);
	}
}
