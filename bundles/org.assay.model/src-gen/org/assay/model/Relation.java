/**
 */
package org.assay.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Relation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The typed relation of two claims, or of a claim and silence.
 * <!-- end-model-doc -->
 * @see org.assay.model.ModelPackage#getRelation()
 * @model
 * @generated
 */
public enum Relation implements Enumerator {
	/**
	 * The '<em><b>Equal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Both say the same.
	 * <!-- end-model-doc -->
	 * @see #EQUAL_VALUE
	 * @generated
	 * @ordered
	 */
	EQUAL(0, "equal", "equal"),

	/**
	 * The '<em><b>Equal After Conversion</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same once a rate or unit factor is applied.
	 * <!-- end-model-doc -->
	 * @see #EQUAL_AFTER_CONVERSION_VALUE
	 * @generated
	 * @ordered
	 */
	EQUAL_AFTER_CONVERSION(1, "equalAfterConversion", "equalAfterConversion"),

	/**
	 * The '<em><b>Same Figure Other Referent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same number, counting something else.
	 * <!-- end-model-doc -->
	 * @see #SAME_FIGURE_OTHER_REFERENT_VALUE
	 * @generated
	 * @ordered
	 */
	SAME_FIGURE_OTHER_REFERENT(2, "sameFigureOtherReferent", "sameFigureOtherReferent"),

	/**
	 * The '<em><b>Figure Clash</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Different numbers for the same thing, beyond rounding.
	 * <!-- end-model-doc -->
	 * @see #FIGURE_CLASH_VALUE
	 * @generated
	 * @ordered
	 */
	FIGURE_CLASH(3, "figureClash", "figureClash"),

	/**
	 * The '<em><b>Wider Scope</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second covers more.
	 * <!-- end-model-doc -->
	 * @see #WIDER_SCOPE_VALUE
	 * @generated
	 * @ordered
	 */
	WIDER_SCOPE(4, "widerScope", "widerScope"),

	/**
	 * The '<em><b>Narrower Scope</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second covers less.
	 * <!-- end-model-doc -->
	 * @see #NARROWER_SCOPE_VALUE
	 * @generated
	 * @ordered
	 */
	NARROWER_SCOPE(5, "narrowerScope", "narrowerScope"),

	/**
	 * The '<em><b>Condition Dropped</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second leaves out a condition.
	 * <!-- end-model-doc -->
	 * @see #CONDITION_DROPPED_VALUE
	 * @generated
	 * @ordered
	 */
	CONDITION_DROPPED(6, "conditionDropped", "conditionDropped"),

	/**
	 * The '<em><b>Hedge Dropped</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second states flatly what the first hedged.
	 * <!-- end-model-doc -->
	 * @see #HEDGE_DROPPED_VALUE
	 * @generated
	 * @ordered
	 */
	HEDGE_DROPPED(7, "hedgeDropped", "hedgeDropped"),

	/**
	 * The '<em><b>Stance Clash</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One asserts what the other denies or doubts.
	 * <!-- end-model-doc -->
	 * @see #STANCE_CLASH_VALUE
	 * @generated
	 * @ordered
	 */
	STANCE_CLASH(8, "stanceClash", "stanceClash"),

	/**
	 * The '<em><b>Polarity Clash</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One says it is so, the other that it is not.
	 * <!-- end-model-doc -->
	 * @see #POLARITY_CLASH_VALUE
	 * @generated
	 * @ordered
	 */
	POLARITY_CLASH(9, "polarityClash", "polarityClash"),

	/**
	 * The '<em><b>Quote Variant</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One utterance in different words.
	 * <!-- end-model-doc -->
	 * @see #QUOTE_VARIANT_VALUE
	 * @generated
	 * @ordered
	 */
	QUOTE_VARIANT(10, "quoteVariant", "quoteVariant"),

	/**
	 * The '<em><b>Attribution Clash</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same words, another speaker.
	 * <!-- end-model-doc -->
	 * @see #ATTRIBUTION_CLASH_VALUE
	 * @generated
	 * @ordered
	 */
	ATTRIBUTION_CLASH(11, "attributionClash", "attributionClash"),

	/**
	 * The '<em><b>Date Clash</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Different dates for the same thing.
	 * <!-- end-model-doc -->
	 * @see #DATE_CLASH_VALUE
	 * @generated
	 * @ordered
	 */
	DATE_CLASH(12, "dateClash", "dateClash"),

	/**
	 * The '<em><b>Self Contradiction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One document against itself.
	 * <!-- end-model-doc -->
	 * @see #SELF_CONTRADICTION_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_CONTRADICTION(13, "selfContradiction", "selfContradiction"),

	/**
	 * The '<em><b>One Silent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only one of them speaks of it.
	 * <!-- end-model-doc -->
	 * @see #ONE_SILENT_VALUE
	 * @generated
	 * @ordered
	 */
	ONE_SILENT(14, "oneSilent", "oneSilent");

	/**
	 * The '<em><b>Equal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Both say the same.
	 * <!-- end-model-doc -->
	 * @see #EQUAL
	 * @model name="equal"
	 * @generated
	 * @ordered
	 */
	public static final int EQUAL_VALUE = 0;

	/**
	 * The '<em><b>Equal After Conversion</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same once a rate or unit factor is applied.
	 * <!-- end-model-doc -->
	 * @see #EQUAL_AFTER_CONVERSION
	 * @model name="equalAfterConversion"
	 * @generated
	 * @ordered
	 */
	public static final int EQUAL_AFTER_CONVERSION_VALUE = 1;

	/**
	 * The '<em><b>Same Figure Other Referent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same number, counting something else.
	 * <!-- end-model-doc -->
	 * @see #SAME_FIGURE_OTHER_REFERENT
	 * @model name="sameFigureOtherReferent"
	 * @generated
	 * @ordered
	 */
	public static final int SAME_FIGURE_OTHER_REFERENT_VALUE = 2;

	/**
	 * The '<em><b>Figure Clash</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Different numbers for the same thing, beyond rounding.
	 * <!-- end-model-doc -->
	 * @see #FIGURE_CLASH
	 * @model name="figureClash"
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE_CLASH_VALUE = 3;

	/**
	 * The '<em><b>Wider Scope</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second covers more.
	 * <!-- end-model-doc -->
	 * @see #WIDER_SCOPE
	 * @model name="widerScope"
	 * @generated
	 * @ordered
	 */
	public static final int WIDER_SCOPE_VALUE = 4;

	/**
	 * The '<em><b>Narrower Scope</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second covers less.
	 * <!-- end-model-doc -->
	 * @see #NARROWER_SCOPE
	 * @model name="narrowerScope"
	 * @generated
	 * @ordered
	 */
	public static final int NARROWER_SCOPE_VALUE = 5;

	/**
	 * The '<em><b>Condition Dropped</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second leaves out a condition.
	 * <!-- end-model-doc -->
	 * @see #CONDITION_DROPPED
	 * @model name="conditionDropped"
	 * @generated
	 * @ordered
	 */
	public static final int CONDITION_DROPPED_VALUE = 6;

	/**
	 * The '<em><b>Hedge Dropped</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second states flatly what the first hedged.
	 * <!-- end-model-doc -->
	 * @see #HEDGE_DROPPED
	 * @model name="hedgeDropped"
	 * @generated
	 * @ordered
	 */
	public static final int HEDGE_DROPPED_VALUE = 7;

	/**
	 * The '<em><b>Stance Clash</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One asserts what the other denies or doubts.
	 * <!-- end-model-doc -->
	 * @see #STANCE_CLASH
	 * @model name="stanceClash"
	 * @generated
	 * @ordered
	 */
	public static final int STANCE_CLASH_VALUE = 8;

	/**
	 * The '<em><b>Polarity Clash</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One says it is so, the other that it is not.
	 * <!-- end-model-doc -->
	 * @see #POLARITY_CLASH
	 * @model name="polarityClash"
	 * @generated
	 * @ordered
	 */
	public static final int POLARITY_CLASH_VALUE = 9;

	/**
	 * The '<em><b>Quote Variant</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One utterance in different words.
	 * <!-- end-model-doc -->
	 * @see #QUOTE_VARIANT
	 * @model name="quoteVariant"
	 * @generated
	 * @ordered
	 */
	public static final int QUOTE_VARIANT_VALUE = 10;

	/**
	 * The '<em><b>Attribution Clash</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same words, another speaker.
	 * <!-- end-model-doc -->
	 * @see #ATTRIBUTION_CLASH
	 * @model name="attributionClash"
	 * @generated
	 * @ordered
	 */
	public static final int ATTRIBUTION_CLASH_VALUE = 11;

	/**
	 * The '<em><b>Date Clash</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Different dates for the same thing.
	 * <!-- end-model-doc -->
	 * @see #DATE_CLASH
	 * @model name="dateClash"
	 * @generated
	 * @ordered
	 */
	public static final int DATE_CLASH_VALUE = 12;

	/**
	 * The '<em><b>Self Contradiction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One document against itself.
	 * <!-- end-model-doc -->
	 * @see #SELF_CONTRADICTION
	 * @model name="selfContradiction"
	 * @generated
	 * @ordered
	 */
	public static final int SELF_CONTRADICTION_VALUE = 13;

	/**
	 * The '<em><b>One Silent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only one of them speaks of it.
	 * <!-- end-model-doc -->
	 * @see #ONE_SILENT
	 * @model name="oneSilent"
	 * @generated
	 * @ordered
	 */
	public static final int ONE_SILENT_VALUE = 14;

	/**
	 * An array of all the '<em><b>Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Relation[] VALUES_ARRAY =
		new Relation[] {
			EQUAL,
			EQUAL_AFTER_CONVERSION,
			SAME_FIGURE_OTHER_REFERENT,
			FIGURE_CLASH,
			WIDER_SCOPE,
			NARROWER_SCOPE,
			CONDITION_DROPPED,
			HEDGE_DROPPED,
			STANCE_CLASH,
			POLARITY_CLASH,
			QUOTE_VARIANT,
			ATTRIBUTION_CLASH,
			DATE_CLASH,
			SELF_CONTRADICTION,
			ONE_SILENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Relation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Relation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Relation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Relation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Relation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Relation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Relation get(int value) {
		switch (value) {
			case EQUAL_VALUE: return EQUAL;
			case EQUAL_AFTER_CONVERSION_VALUE: return EQUAL_AFTER_CONVERSION;
			case SAME_FIGURE_OTHER_REFERENT_VALUE: return SAME_FIGURE_OTHER_REFERENT;
			case FIGURE_CLASH_VALUE: return FIGURE_CLASH;
			case WIDER_SCOPE_VALUE: return WIDER_SCOPE;
			case NARROWER_SCOPE_VALUE: return NARROWER_SCOPE;
			case CONDITION_DROPPED_VALUE: return CONDITION_DROPPED;
			case HEDGE_DROPPED_VALUE: return HEDGE_DROPPED;
			case STANCE_CLASH_VALUE: return STANCE_CLASH;
			case POLARITY_CLASH_VALUE: return POLARITY_CLASH;
			case QUOTE_VARIANT_VALUE: return QUOTE_VARIANT;
			case ATTRIBUTION_CLASH_VALUE: return ATTRIBUTION_CLASH;
			case DATE_CLASH_VALUE: return DATE_CLASH;
			case SELF_CONTRADICTION_VALUE: return SELF_CONTRADICTION;
			case ONE_SILENT_VALUE: return ONE_SILENT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Relation(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Relation
