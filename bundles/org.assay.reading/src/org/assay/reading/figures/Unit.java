package org.assay.reading.figures;

/**
 * A unit where it stands.
 *
 * @param from   its first token
 * @param to     the token after its last
 * @param symbol code or symbol, as figures carry it
 * @param kind   "money", "share", "length" and so on
 */
public record Unit(int from, int to, String symbol, String kind) {

	public boolean isMoney() {
		return kind.equals("money");
	}
}
