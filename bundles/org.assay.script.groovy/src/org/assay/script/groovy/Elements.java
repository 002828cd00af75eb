package org.assay.script.groovy;

import java.util.List;
import java.util.Map;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.typehandling.NumberMath;

/**
 * Reads and writes elements of lists and maps, where the compiler leaves to run time what they are elements of. Of anything
 * else it would be a property.
 */
final class Elements {

	private Elements() {
	}

	/**
	 * What the compiler makes a call by name: elements, and sums of them, as in {@code map[key] += 1}.
	 *
	 * @throws IllegalArgumentException for every other call
	 */
	static Object call(Object of, String name, Object[] values) {
		Object first = values.length == 0 ? null : values[0];
		if (name.equals("putAt") && values.length == 2) {
			put(of, first, values[1]);
			return values[1];
		}
		if (name.equals("getAt") && values.length == 1) {
			return get(of, first);
		}
		if (of instanceof Number a && first instanceof Number b) {
			if (name.equals("plus")) {
				return NumberMath.add(a, b);
			}
			if (name.equals("minus")) {
				return NumberMath.subtract(a, b);
			}
		}
		throw new IllegalArgumentException("'" + name + "' of something whose type is not known; give it a type");
	}

	static Object get(Object of, Object at) {
		return of instanceof List<?> list && at instanceof Integer index
				? DefaultGroovyMethods.getAt(list, index.intValue())
				: map(of).get(at);
	}

	@SuppressWarnings("unchecked")
	private static void put(Object of, Object at, Object value) {
		if (of instanceof List<?> list && at instanceof Integer index) {
			Watch.range(list.size(), Math.abs(index));
			DefaultGroovyMethods.putAt((List<Object>) list, index.intValue(), value);
		} else {
			map(of).put(at, value);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<Object, Object> map(Object map) {
		if (map instanceof Map<?, ?>) {
			return (Map<Object, Object>) map;
		}
		throw new IllegalArgumentException("what stands before [ ] is neither a list nor a map");
	}
}
