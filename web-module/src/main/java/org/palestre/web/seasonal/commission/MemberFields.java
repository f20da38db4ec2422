package org.palestre.web.seasonal.commission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.commission.boundary.Member;

/** A member of a commission while the list is being written. */
public class MemberFields implements Serializable {

    private String name;
    private String function;
    private String email;
    private boolean chair;

    /** An empty line. */
    public MemberFields() {}

    MemberFields(Member member) {
        name = member.name();
        function = member.function();
        email = member.email();
        chair = member.chair();
    }

    /** The lines of these members, and an empty one to go on with. */
    static List<MemberFields> of(List<Member> members) {
        List<MemberFields> lines =
                new ArrayList<>(members.stream().map(MemberFields::new).toList());
        lines.add(new MemberFields());
        return lines;
    }

    /** The members that were written; lines without a word are nobody. */
    static List<Member> members(List<MemberFields> lines) {
        return lines.stream()
                .filter(line -> !line.blank())
                .map(line -> new Member(line.name, line.function, line.email, line.chair))
                .toList();
    }

    private boolean blank() {
        return (name == null || name.isBlank())
                && (function == null || function.isBlank())
                && (email == null || email.isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
    }
}
