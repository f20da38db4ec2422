package org.palestre.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The body of this call is a file, as large as the screen takes it: larger than what programs say in JSON. Nobody sends one
 * without having signed in.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesFile {

    /** The largest body, in bytes. */
    int largest();
}
