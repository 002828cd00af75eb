import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a program as a screen reader would, wherever the program stops for it: {@code ReaderWalk BUS SAID GO DUMP}. The program
 * writes {@code stop PLACE} into the file SAID and waits for a file GO of that line's number; {@code closing} ends the
 * walk. Before a stop, {@code drawn X Y WIDTH HEIGHT FOCUS CLASS} tells of what it draws itself. All that can be heard is written
 * to DUMP. To standard output goes whatever one works with but has no name, and what is drawn but does not say what it is,
 * what it shows, and where in it the keys are; exit status 1 when there is any.
 */
final class ReaderWalk {
	private static final Duration PATIENCE = Duration.ofSeconds(120);
	private static final int PAUSE = 50;
	private static final int MOMENT = 1_000;
	private static final int DEEP = 60;
	private final Bus bus;
	private final PrintStream dump;
	private final Map<String, String> faults = new LinkedHashMap<>();
	private final Map<Spoken, String> doubted = new LinkedHashMap<>();
	private final List<Drawn> drawn = new ArrayList<>();
	private int heard;
	private int asked;
	private String last = "nothing";

	private ReaderWalk(Bus bus, PrintStream dump) {
		this.bus = bus;
		this.dump = dump;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		try (Bus bus = new Bus(Path.of(arguments[0]));
				PrintStream dump = new PrintStream(arguments[3], StandardCharsets.UTF_8)) {
			ReaderWalk walk = new ReaderWalk(bus, dump);
			int stops = walk.follow(Path.of(arguments[1]), arguments[2]);
			walk.faults.values().forEach(System.out::println);
			System.out.println(walk.heard + " heard at " + stops + " places, " + walk.asked
					+ " times one that is drawn; faults: " + walk.faults.size());
			System.exit(walk.faults.isEmpty() && stops > 0 && walk.asked > 0 ? 0 : 1);
		}
	}

	private int follow(Path said, String go) throws IOException, InterruptedException {
		int stops = 0;
		int next = 0;
		for (Instant last = Instant.now(); last.plus(PATIENCE).isAfter(Instant.now()); Thread.sleep(PAUSE)) {
			List<String> lines = Files.exists(said) ? Files.readAllLines(said) : List.of();
			for (; next < lines.size(); next++) {
				String line = lines.get(next);
				last = Instant.now();
				if (line.startsWith("drawn ")) {
					drawn.add(Drawn.of(line.substring("drawn ".length())));
				} else if (line.startsWith("stop ")) {
					read(line.substring("stop ".length()));
					Files.writeString(Path.of(go + ++stops), "", StandardOpenOption.CREATE);
				} else if (line.equals("closing")) {
					return stops;
				} else if (line.startsWith("failed")) {
					throw new IOException("the program says: " + line);
				}
			}
		}
		throw new IOException("the program stopped at " + stops + " places and then no more");
	}

	/** Reads the window in front. */
	private void read(String place) throws IOException, InterruptedException {
		dump.println("== " + place);
		List<Spoken> front = new ArrayList<>();
		for (Spoken program : Spoken.programs(bus)) {
			program.children().stream().filter(Spoken::isActive).forEach(front::add);
		}
		if (front.isEmpty()) {
			faults.put(place, place + ": no window in front can be heard");
		}
		for (Spoken window : front) {
			read(place, window, 0, "", new HashSet<>());
		}
		hearAgain();
		for (Drawn one : drawn) {
			dump.println("drawn: " + one);
			one.fault().ifPresent(fault -> faults.putIfAbsent(place + one, place + ": " + fault));
			asked++;
		}
		drawn.clear();
	}

	/** A name may be told a moment after what it belongs to is shown: what had none is asked once more. */
	private void hearAgain() throws IOException, InterruptedException {
		if (!doubted.isEmpty()) {
			Thread.sleep(MOMENT);
		}
		for (Map.Entry<Spoken, String> one : doubted.entrySet()) {
			if (one.getKey().again().isNameless()) {
				faults.putIfAbsent(one.getKey().path(), one.getValue());
			}
		}
		doubted.clear();
	}

	/** All tabs of a folder hold the part that is shown; it is read under the first. */
	private void read(String place, Spoken spoken, int depth, String around, Set<String> seen) throws IOException {
		if (!seen.add(spoken.path())) {
			return;
		}
		heard++;
		for (Drawn one : drawn) {
			one.hear(spoken);
		}
		dump.println("  ".repeat(depth) + spoken);
		if (spoken.isNameless()) {
			doubted.put(spoken, place + ": " + spoken.called() + around + ", after " + last);
		}
		last = spoken.hasName() ? spoken.called() : last;
		if (spoken.isLong() || depth > DEEP) {
			return;
		}
		String here = spoken.hasName() ? " in " + spoken.called() : around;
		for (Spoken child : spoken.children()) {
			if (child.isShowing() || depth < 2) {
				read(place, child, depth + 1, here, seen);
			}
		}
	}
}
