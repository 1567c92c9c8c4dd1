import { exceptionOpensOneFinding } from "../../../../model/checks/people/exceptionOpensOneFinding.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionOpensOneFinding, {
  passes: [
    {
      it: "accepts a finding that is itself a wildcard",
      change: (o) => {
        o.exceptions = { late: anException({ finding: "Action::s3:*" }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses one that opens whatever it is",
      spoil: (o) => {
        o.exceptions = { late: anException({ rule: "*", finding: "", subject: " * " }) };
      },
      problems: [
        'exceptions.late.rule: "*" does not name one rule. Copy the rule from the violation.',
        'exceptions.late.finding: "" does not name one finding. Copy the finding from the violation.',
        'exceptions.late.subject: " * " does not name one subject. Copy the subject from the violation.',
      ],
    },
  ],
});
