import { verdicts } from "@/lib/content/editorial/rules/verdicts";
import { itFinds, sound } from "./prose-cases";

const LEVEL = "content/data/levels/x.yaml";
const QUESTIONS = "content/data/questions/x.yaml";
const FIX = "Say what the level offers or when it is used, and leave the choice to an assessment.";

itFinds(verdicts, [
  {
    what: "what a reader needs, in a level",
    file: [LEVEL, 'week: { caption: "What you need." }\n'],
    lines: [`1:18 verdicts — week.caption: “you need” sounds like a verdict about the reader. — ${FIX}`],
  },
  {
    what: "it in the answer on top of a comparison",
    file: ["content/data/levels/y.yaml", 'beside: [{ say: "You need PHP." }]\n'],
    lines: [`1:17 verdicts — beside.0.say: “You need” sounds like a verdict about the reader. — ${FIX}`],
  },
  {
    what: "it in the advice of an answer, in capitals",
    file: [QUESTIONS, 'questions: [{ answers: [{ today: "IOP is Right For You." }] }]\n'],
    lines: [`1:34 verdicts — questions.0.answers.0.today: “Right For You” sounds like a verdict about the reader. — ${FIX}`],
  },
  { what: "nothing in a definition", file: ["content/data/terms/y.yaml", 'definition: "What you need."\n'], lines: [] },
  ...sound({ "an article, which speaks of more than levels": "Bring what you need." }),
]);
