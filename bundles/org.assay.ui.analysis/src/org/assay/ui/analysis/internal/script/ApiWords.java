package org.assay.ui.analysis.internal.script;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Item;
import org.assay.analysis.Progress;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * What can follow in a script where somebody is typing, from the interfaces that scripts are given. After a dot the type of
 * what stands before is followed as far as it can be told; where it cannot, everything of these interfaces is offered. Pure.
 */
final class ApiWords {
	private static final Map<String, Class<?>> GIVEN = new LinkedHashMap<>(Map.of("view", CaseView.class, "arguments",
			Arguments.class, "progress", Progress.class));
	/** What is offered where a type cannot be told. */
	private static final List<Class<?>> COMMON = List.of(CaseView.class, DocumentView.class, Item.class,
			Attribution.class,
			Claim.class, Figure.class, SourceText.class, Span.class);
	private static final List<Word> CALLS = List.of(
			new Word("table(", "table(title, headings, rows)", "shows a table"),
			new Word("text(", "text(title, paragraphs)", "shows paragraphs"),
			new Word("cell(", "cell(text, document, span)", "a cell that leads to the words"),
			new Word("println(", "println(value)", "shows a line"));
	/** Of every collection in Groovy; the element is {@code it}. */
	private static final List<String> OF_COLLECTIONS = List.of("any", "collect", "collectMany", "count", "each",
			"every",
			"find", "findAll", "first", "groupBy", "isEmpty", "join", "last", "max", "min", "size", "sum", "toSorted",
			"toUnique");
	private static final Set<String> NOT_OFFERED = Set.of("equals", "hashCode", "toString", "getClass", "wait",
			"notify",
			"notifyAll");
	private static final Pattern STEP = Pattern.compile("(?:^|\\.)(\\w+)(\\([^()]*\\))?");
	private static final Pattern BEFORE = Pattern.compile("((?:\\w+(?:\\([^()]*\\))?\\.)*)(\\w*)$");

	/**
	 * A word that can be put in.
	 *
	 * @param inserted the text, with an opening bracket where something is to be filled in
	 * @param shown    with its parameters and what comes of it
	 * @param note     whose it is, or what it does
	 */
	record Word(String inserted, String shown, String note) {
	}

	/** What is offered, and how much of the text before it stands for already. */
	record Offer(int replaced, List<Word> words) {
	}

	private ApiWords() {
	}

	/** @param before the text of the line up to where somebody is typing */
	static Offer at(String before) {
		Matcher matcher = BEFORE.matcher(before);
		if (!matcher.find()) {
			return new Offer(0, List.of());
		}
		String typed = matcher.group(2);
		String chain = matcher.group(1);
		boolean isAfterDot = !chain.isEmpty() || before.substring(0, before.length() - typed.length()).endsWith(".");
		List<Word> all = isAfterDot ? after(chain) : begin();
		return new Offer(typed.length(), all.stream().filter(w -> startsWith(w.inserted(), typed)).toList());
	}

	private static List<Word> begin() {
		List<Word> words = new ArrayList<>();
		GIVEN.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(e -> words.add(new Word(e.getKey(), e.getKey(), e.getValue().getSimpleName())));
		words.addAll(CALLS);
		return words;
	}

	private static List<Word> after(String chain) {
		Optional<Type> type = typeOf(chain);
		if (type.isPresent()) {
			return Collection.class.isAssignableFrom(raw(type.get())) ? ofCollection(type.get())
					: methods(List.of(raw(type.get())));
		}
		List<Word> words = new ArrayList<>(methods(COMMON));
		words.addAll(ofCollection(List.class));
		return words;
	}

	/** Follows {@code view.documents().first().} from what is given; empty where that cannot be done. */
	private static Optional<Type> typeOf(String chain) {
		Type type = null;
		Matcher step = STEP.matcher(chain);
		while (step.find()) {
			String name = step.group(1);
			if (type == null) {
				type = GIVEN.get(name);
			} else if (Collection.class.isAssignableFrom(raw(type)) && Set.of("first", "last").contains(name)) {
				type = element(type);
			} else {
				Type of = type;
				type = Arrays.stream(raw(of).getMethods()).filter(m -> m.getName().equals(name)).findFirst()
						.map(Method::getGenericReturnType).orElse(null);
			}
			if (type == null) {
				return Optional.empty();
			}
		}
		return Optional.ofNullable(type);
	}

	private static List<Word> methods(List<Class<?>> types) {
		Map<String, Word> words = new TreeMap<>();
		for (Class<?> type : types) {
			Arrays.stream(type.getMethods()).filter(ApiWords::isOffered)
					.sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount))
					.forEach(m -> {
						String parameters = Arrays.stream(m.getParameters()).map(p -> p.getType().getSimpleName())
								.collect(Collectors.joining(", ", "(", ")"));
						String shown = m.getName() + parameters + " : " + name(m.getGenericReturnType());
						String inserted = m.getName() + (m.getParameterCount() == 0 ? "()" : "(");
						words.putIfAbsent(shown, new Word(inserted, shown, type.getSimpleName()));
					});
		}
		return List.copyOf(words.values());
	}

	private static boolean isOffered(Method method) {
		return !Modifier.isStatic(method.getModifiers()) && !NOT_OFFERED.contains(method.getName())
				&& !method.isSynthetic() && method.getDeclaringClass() != Object.class;
	}

	private static List<Word> ofCollection(Type type) {
		String of = type instanceof ParameterizedType ? name(type) : "List";
		return OF_COLLECTIONS.stream().map(n -> Set.of("first", "last", "size", "isEmpty").contains(n)
				? new Word(n + "()", n + "()", of) : new Word(n + " { ", n + " { it ... }", of)).toList();
	}

	private static Type element(Type collection) {
		return collection instanceof ParameterizedType p ? bound(p.getActualTypeArguments()[0]) : null;
	}

	private static Type bound(Type type) {
		return type instanceof WildcardType w ? w.getUpperBounds()[0] : type;
	}

	private static Class<?> raw(Type type) {
		return switch (bound(type)) {
		case Class<?> c -> c;
		case ParameterizedType p -> (Class<?>) p.getRawType();
		default -> Object.class;
		};
	}

	private static String name(Type type) {
		return type.getTypeName().replaceAll("[\\w.]+[.$](\\w+)", "$1").replace("? extends ", "");
	}

	private static boolean startsWith(String word, String typed) {
		return word.regionMatches(true, 0, typed, 0, typed.length());
	}
}
