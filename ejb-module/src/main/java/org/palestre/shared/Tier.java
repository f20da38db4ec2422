package org.palestre.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On which tier a context stands, said by its package: it knows the boundaries and events of lower tiers and nothing
 * else. The architecture tests of every module read it here.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tier {

    /** 0 is the lowest; contexts of one tier never see each other. */
    int value();
}
