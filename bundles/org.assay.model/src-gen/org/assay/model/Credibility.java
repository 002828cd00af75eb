/**
 */
package org.assay.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Credibility</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Credibility of a single claim, as the analyst grades it (Admiralty scale, numbers).
 * <!-- end-model-doc -->
 * @see org.assay.model.ModelPackage#getCredibility()
 * @model
 * @generated
 */
public enum Credibility implements Enumerator {
	/**
	 * The '<em><b>Ungraded</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No grade given.
	 * <!-- end-model-doc -->
	 * @see #UNGRADED_VALUE
	 * @generated
	 * @ordered
	 */
	UNGRADED(0, "ungraded", "ungraded"),

	/**
	 * The '<em><b>Confirmed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1: confirmed by other sources.
	 * <!-- end-model-doc -->
	 * @see #CONFIRMED_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIRMED(1, "confirmed", "confirmed"),

	/**
	 * The '<em><b>Probable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2: probably true.
	 * <!-- end-model-doc -->
	 * @see #PROBABLE_VALUE
	 * @generated
	 * @ordered
	 */
	PROBABLE(2, "probable", "probable"),

	/**
	 * The '<em><b>Possible</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 3: possibly true.
	 * <!-- end-model-doc -->
	 * @see #POSSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	POSSIBLE(3, "possible", "possible"),

	/**
	 * The '<em><b>Doubtful</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 4: doubtful.
	 * <!-- end-model-doc -->
	 * @see #DOUBTFUL_VALUE
	 * @generated
	 * @ordered
	 */
	DOUBTFUL(4, "doubtful", "doubtful"),

	/**
	 * The '<em><b>Improbable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 5: improbable.
	 * <!-- end-model-doc -->
	 * @see #IMPROBABLE_VALUE
	 * @generated
	 * @ordered
	 */
	IMPROBABLE(5, "improbable", "improbable"),

	/**
	 * The '<em><b>Undetermined</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 6: truth cannot be judged.
	 * <!-- end-model-doc -->
	 * @see #UNDETERMINED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDETERMINED(6, "undetermined", "undetermined");

	/**
	 * The '<em><b>Ungraded</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No grade given.
	 * <!-- end-model-doc -->
	 * @see #UNGRADED
	 * @model name="ungraded"
	 * @generated
	 * @ordered
	 */
	public static final int UNGRADED_VALUE = 0;

	/**
	 * The '<em><b>Confirmed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1: confirmed by other sources.
	 * <!-- end-model-doc -->
	 * @see #CONFIRMED
	 * @model name="confirmed"
	 * @generated
	 * @ordered
	 */
	public static final int CONFIRMED_VALUE = 1;

	/**
	 * The '<em><b>Probable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2: probably true.
	 * <!-- end-model-doc -->
	 * @see #PROBABLE
	 * @model name="probable"
	 * @generated
	 * @ordered
	 */
	public static final int PROBABLE_VALUE = 2;

	/**
	 * The '<em><b>Possible</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 3: possibly true.
	 * <!-- end-model-doc -->
	 * @see #POSSIBLE
	 * @model name="possible"
	 * @generated
	 * @ordered
	 */
	public static final int POSSIBLE_VALUE = 3;

	/**
	 * The '<em><b>Doubtful</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 4: doubtful.
	 * <!-- end-model-doc -->
	 * @see #DOUBTFUL
	 * @model name="doubtful"
	 * @generated
	 * @ordered
	 */
	public static final int DOUBTFUL_VALUE = 4;

	/**
	 * The '<em><b>Improbable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 5: improbable.
	 * <!-- end-model-doc -->
	 * @see #IMPROBABLE
	 * @model name="improbable"
	 * @generated
	 * @ordered
	 */
	public static final int IMPROBABLE_VALUE = 5;

	/**
	 * The '<em><b>Undetermined</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 6: truth cannot be judged.
	 * <!-- end-model-doc -->
	 * @see #UNDETERMINED
	 * @model name="undetermined"
	 * @generated
	 * @ordered
	 */
	public static final int UNDETERMINED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Credibility</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Credibility[] VALUES_ARRAY =
		new Credibility[] {
			UNGRADED,
			CONFIRMED,
			PROBABLE,
			POSSIBLE,
			DOUBTFUL,
			IMPROBABLE,
			UNDETERMINED,
		};

	/**
	 * A public read-only list of all the '<em><b>Credibility</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Credibility> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Credibility</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Credibility get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Credibility result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credibility</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Credibility getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Credibility result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Credibility</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Credibility get(int value) {
		switch (value) {
			case UNGRADED_VALUE: return UNGRADED;
			case CONFIRMED_VALUE: return CONFIRMED;
			case PROBABLE_VALUE: return PROBABLE;
			case POSSIBLE_VALUE: return POSSIBLE;
			case DOUBTFUL_VALUE: return DOUBTFUL;
			case IMPROBABLE_VALUE: return IMPROBABLE;
			case UNDETERMINED_VALUE: return UNDETERMINED;
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
	private Credibility(int value, String name, String literal) {
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

} //Credibility
